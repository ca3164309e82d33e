import { wordList } from '../../../../language/word-list.js';

/** What money is paid as, each kind with its nouns and verbs, folded: a sum of one kind is none of another. */
export const SUMS: readonly ReadonlySet<string>[] = [
  wordList('salaries, salary, wage, wages'),
  wordList('fine, fined, fines, penalties, penalty'),
  wordList('bail, bond'),
  wordList('donate, donated, donation, donations, grant, grants'),
  wordList('damage, damages'),
  wordList('ransom'),
  wordList('reward'),
  wordList('loss, losses, lost'),
  wordList('profit, profits'),
  wordList('revenue, revenues, sales'),
  wordList('debt, debts, owe, owed, owes'),
  wordList('loan, loans'),
  wordList('stole, stolen, steal, embezzled'),
  wordList('rent, rents'),
  wordList('tax, taxes'),
];
