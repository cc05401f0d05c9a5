import { expect, test } from 'vitest';
import { readRecord } from '../../src/scale/record.ts';

test('a record has an id and a text, and may say when it was published and what it is called', () => {
  const record = { id: 7, text: 'Đạt 5%.', published: '2026-03-05', title: 'Họp' };
  expect(readRecord(JSON.stringify({ ...record, section: 'tin' }), 1)).toEqual(record);
});

test('null says that there is nothing', () => {
  expect(readRecord('{"id":"a","text":"x","published":null,"title":null}', 1)).toEqual({ id: 'a', text: 'x' });
});

test.each([
  ['{"id":1,', null, 'bad-json'],
  ['[1]', null, 'bad-record'],
  ['null', null, 'bad-record'],
  ['{"text":"x"}', null, 'bad-record'],
  ['{"id":12345678901234567890,"text":"x"}', null, 'bad-record'],
  ['{"id":-1e400,"text":"x"}', null, 'bad-record'],
  ['{"id":"a"}', 'a', 'bad-record'],
  ['{"id":"a","text":5}', 'a', 'bad-record'],
  ['{"id":"a","text":" \\n"}', 'a', 'empty'],
  ['{"id":"a","text":"x","published":5}', 'a', 'bad-record'],
  ['{"id":"a","text":"x","title":[]}', 'a', 'bad-record'],
])('%s is none', (line, id, code) => {
  expect(readRecord(line, 12)).toMatchObject({ id, error: { code, message: expect.stringContaining('line 12') } });
});
