import { wordList } from '../../../language/word-list.js';

/** People whom news calls by one name without saying who they are, in lower case: no word of English, no surname, no place. */
export const MONONYMS = wordList(`
  adele, aeschylus, archimedes, aristophanes, aristotle, attila, averroes, avicenna, bach, banksy, beethoven,
  beyonce, beyoncé, bjork, björk, boadicea, boccaccio, bono, botticelli, boudica, boudicca, brahms, buddha, caesar,
  caligula, canaletto, caravaggio, cervantes, cezanne, charlemagne, che guevara, chopin, cicero, claudius,
  cleopatra, confucius, copernicus, dalai lama, dante, debussy, donatello, einstein, euclid, euripides, galen,
  galileo, gandhi, garibaldi, geronimo, goebbels, goethe, hannibal, herodotus, hippocrates, hitler, homer, houdini,
  jesus, jesus christ, kafka, kanye, lenin, leonidas, liberace, livy, machiavelli, mandela, mao, maradona, matisse,
  messi, michelangelo, modigliani, mohammed, moses, mother teresa, mozart, muhammad, mussolini, napoleon, nefertiti,
  neymar, nietzsche, nostradamus, ovid, panchen lama, pele, pelé, pericles, petrarch, picasso, plato, pliny,
  plutarch, pocahontas, pythagoras, raphael, rasputin, rembrandt, rihanna, robespierre, ronaldinho, ronaldo,
  rousseau, saladin, schubert, seneca, shakespeare, shakira, socrates, sophocles, spartacus, stalin, suetonius,
  tacitus, tchaikovsky, thucydides, titian, tolstoy, trotsky, tutankhamen, tutankhamun, verdi, vermeer, virgil,
  vivaldi, voltaire, wagner, xenophon
`);
