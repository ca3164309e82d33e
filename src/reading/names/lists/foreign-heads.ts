import { wordList } from '../../../language/word-list.js';

/** Words that open the name of a place in other languages and no name of a person's: "Cerro Rico", in lower case. */
export const FOREIGN_PLACES = wordList(`
  ain, avenida, bad, baie, beit, bukit, cabo, calle, cerro, chiang, château, deir, dera, gunung, ile, isla, jabal,
  jebel, kafr, koh, kota, kuala, lac, laguna, loch, lough, mont, monte, nakhon, nevado, nizhny, nueva, nuevo, oued,
  padang, phnom, piazza, playa, plaza, ponta, praia, puerto, pulau, punta, quebrada, rio, rue, serra, sierra, tanjung,
  tell, tepe, tora, ujung, unter, ust, veliky, villa, volcan, wadi, île
`);

/** Words that open the name of a club, a party, a school or a broadcaster, mostly in other languages, in lower case: "Alianza Lima". */
export const FOREIGN_BODIES = wordList(`
  agence, agencia, agenzia, alianza, alleanza, ansar, antena, asharq, athletic, atletico, atlético, awami, banca,
  banco, bayer, berita, bloc, borussia, caja, canal, credit, crédit, deportivo, deutsche, diario, dinamo, dynamo,
  ecole, eintracht, ekho, espérance, estudiantes, folha, fortuna, forza, frente, gazeta, grupo, hapoel, harakat,
  harian, herri, hertha, hizb, institut, instituto, istituto, izquierda, jaish, jamaat, jamiat, jornal, komsomolskaya,
  lashkar, lega, legia, levski, lokomotiv, maccabi, majlis, maruti, movimiento, muttahida, nacional, novaya,
  olympique, partai, parti, partido, partizan, prensa, racing, radio, rapid, real, scuderia, slavia, slovan, société,
  sparta, spartak, sporting, steaua, sturm, suara, tablighi, team, tehreek, tele, telecom, toro, union, universidad,
  universitat, universität, université, vlaams, werder, wisla, wisła, zenit, école
`);
