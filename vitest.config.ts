import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { viteSources } from './build/sources.mjs';
import { viteYaml } from './build/yaml-module.mjs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

export default defineConfig({
  plugins: [viteYaml(), viteSources()],
  define: { DCS_VERSION: JSON.stringify(version) },
  // Whole runs of dcs take their time on a busy machine.
  test: { include: ['tests/**/*.test.ts'], testTimeout: 60_000 },
});
