/** Nouns of people and bodies that can be told to do something when there are several of them. */
import { words } from './listed.ts';
import type { Phrases } from './phrases.ts';

/** *khoa*, *đội*, *giảng viên*, by the phrases that name them. */
export const collectives: Phrases<string> = words('collectives');
