import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { esbuildPrepared } from '../../build/prepared-module.mjs';
import organisations from '../../src/lexicon/listed.prepared.ts';

it('the build works out what the module itself would', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: "export { default } from './src/lexicon/listed.prepared.ts';",
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    plugins: [esbuildPrepared()],
  });
  const [output] = outputFiles;
  const text = output?.text ?? '';
  expect(text).not.toContain('function');
  const { default: value } = await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
  expect(value).toEqual(organisations);
});
