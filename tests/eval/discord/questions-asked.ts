/** Questions that people ask of the article that ships, of each kind, in the words of a chat. */
export const QUESTIONS: readonly string[] = [
  'who proposed the agreement?',
  'when is the election?',
  'where was it announced?',
  'what did Putin say?',
  'who is Donald Trump?',
  'how many countries are named?',
  'why should they not meddle?',
  'what is this about?',
  'did Russia deny it?',
  'who is running against Trump?',
  'what happened in 2016?',
  'who wrote this?',
  'when was it published?',
  'what is the price of bread in Paris?',
  'what is an exchange of guarantees?',
  'summary please',
];
