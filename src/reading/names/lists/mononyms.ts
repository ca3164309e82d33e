import { wordList } from '../../../language/word-list.js';

/** People whom news calls by one name without saying who they are, in lower case: no word of English, no surname, no place. */
export const MONONYMS = wordList(`
  adele, aeschylus, archimedes, aristophanes, aristotle, attila, averroes, avicenna, bach, banksy, beethoven, beyonce,
  beyoncé, bjork, björk, boadicea, boccaccio, bono, botticelli, boudica, boudicca, brahms, buddha, caesar, caligula,
  canaletto, caravaggio, cervantes, cezanne, charlemagne, chopin, cicero, claudius, cleopatra, confucius, copernicus,
  dante, debussy, donatello, einstein, euclid, euripides, galen, galileo, gandhi, garibaldi, geronimo, goebbels,
  goethe, hannibal, herodotus, hippocrates, hitler, homer, houdini, jesus, jesus christ, kafka, kanye, lenin,
  leonidas, liberace, livy, machiavelli, mandela, mao, matisse, maradona, messi, michelangelo, modigliani, mohammed,
  moses, mozart, muhammad, mussolini, napoleon, nefertiti, neymar, nietzsche, nostradamus, ovid, pele, pelé, pericles,
  petrarch, picasso, plato, pliny, plutarch, pocahontas, pythagoras, raphael, rasputin, rembrandt, rihanna, robespierre,
  ronaldinho, ronaldo, rousseau, saladin, schubert, seneca, shakespeare, shakira, socrates, sophocles, spartacus,
  stalin, suetonius, tacitus, tchaikovsky, thucydides, titian, tolstoy, trotsky, tutankhamen, tutankhamun, verdi,
  vermeer, virgil, vivaldi, voltaire, wagner, xenophon
`);
