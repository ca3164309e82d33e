import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { z } from 'zod';
import type { Checked } from '../checked.js';
import { dataDirectory } from '../data-directory.js';
import { type Article, articleSchema } from './model.js';

/** Where the articles that ship with the program are kept. */
const articlesDirectory = join(dataDirectory, 'articles');

/** The ids of the library's articles, in alphabetical order. */
export function listArticles(directory = articlesDirectory): readonly string[] {
  return readdirSync(directory)
    .filter((name) => extname(name) === '.json')
    .map((name) => basename(name, '.json'))
    .sort();
}

/** Loads an article from a file, or by its id in the library. */
export function loadArticle(fileOrId: string, directory = articlesDirectory): Checked<Article> {
  const file = listArticles(directory).includes(fileOrId) ? join(directory, `${fileOrId}.json`) : fileOrId;
  const name = basename(file);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return { ok: false, problems: [`${name}: cannot be read: name a file that is there, or an id of the library`] };
  }
  return checkArticle(name, text);
}

function checkArticle(name: string, text: string): Checked<Article> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, problems: [`${name}: is no JSON`] };
  }
  const parsed = articleSchema.safeParse(data);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, problems: parsed.error.issues.map((issue) => problemOf(name, issue)) };
}

function problemOf(name: string, { path, message }: z.core.$ZodIssue): string {
  return `${name}: ${path.join('.') || 'the file'}: ${message}`;
}
