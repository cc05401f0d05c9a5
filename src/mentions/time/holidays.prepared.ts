/** The forms of holidays in the spelling of the matching view, the longest first. */
import holidaysFile from '../../lexicon/holidays.yaml';
import { foldPhrase } from '../../text/fold.ts';

interface Holiday {
  readonly name: string;
  readonly month?: number;
  readonly day?: number;
}

const holidays = holidaysFile as readonly (Holiday & { readonly forms: readonly string[] })[];

export default holidays
  .flatMap(({ forms, ...holiday }) => forms.map((form) => ({ form: foldPhrase(form), holiday: holiday as Holiday })))
  .sort((a, b) => b.form.length - a.form.length);
