import { english } from './en.ts';
import type { Labels, Language } from './labels.ts';
import { vietnamese } from './vi.ts';

/** @returns the words of a language */
export function labelsIn(language: Language): Labels {
  return language === 'vi' ? vietnamese : english;
}

/**
 * The language of the user's environment, as POSIX programs read it: Vietnamese where it says so, English otherwise.
 *
 * @param env the environment: LC_ALL goes before LC_MESSAGES, and that before LANG
 */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '');
  return locale?.startsWith('vi') ? 'vi' : 'en';
}
