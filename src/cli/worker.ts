import { extractFile, type FileDone, type FileTask } from './job.ts';
import { extractRecords, type RecordsDone, type RecordsTask } from './records.ts';

/** What a worker of `dcs extract` does: the same as the process that started it would do. */
export default function extractTask(task: FileTask | RecordsTask): Promise<FileDone | RecordsDone> {
  return 'lines' in task ? extractRecords(task) : extractFile(task);
}
