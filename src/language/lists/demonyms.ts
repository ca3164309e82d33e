import { wordList } from '../word-list.js';

/** What belongs to a country, people, faith or region, as adjective or noun in the singular, in lower case. */
export const DEMONYMS = wordList(`
  afghan, african, african-american, afrikaans, albanian, algerian, american, anglican, anglo-saxon, angolan, arab,
  arab-american, arabian, arabic, argentine, argentinian, armenian, asian, asian-american, australasian, australian,
  austrian, azerbaijani, bangladeshi, baptist, basque, bavarian, belarusian, belgian, bolivian, bosnian, brazilian,
  british, briton, buddhist, bulgarian, burmese, byzantine, californian, cambodian, cameroonian, canadian, cantonese,
  caribbean, catalan, catholic, chechen, chilean, chinese, christian, colombian, congolese, costa rican, croatian,
  cuban, cuban-american, cypriot, czech, dane, danish, dominican, dutch, dutchman, eastern, ecuadorean, ecuadorian,
  egyptian, elizabethan, english, englishman, eritrean, estonian, ethiopian, european, evangelical, filipino, finn,
  finnish, french, frenchman, gabonese, georgian, german, ghanaian, greek, guatemalan, haitian, hawaiian, hebrew,
  hindu, hispanic, honduran, huguenot, hungarian, hutu, icelandic, indian, indonesian, iranian, iraqi, irish,
  irishman, islamic, israeli, israelite, italian, ivorian, jamaican, japanese, jew, jewish, jordanian, kazakh, kenyan,
  korean, kosovar, kurdish, kuwaiti, kyrgyz, lao, laotian, latin, latin american, latina, latino, latvian, lebanese,
  liberian, libyan, lithuanian, londoner, lutheran, macedonian, malaysian, malian, maltese, mandarin, methodist,
  mexican, mexican-american, moldovan, mongolian, montenegrin, mormon, moroccan, mozambican, muslim, namibian,
  native american, nazi, nepalese, nepali, new yorker, new zealander, nicaraguan, nigerian, norman, north korean,
  northern, norwegian, omani, orthodox, ottoman, pakistani, palestinian, panamanian, paraguayan, parisian, persian,
  peruvian, polish, portuguese, protestant, puerto rican, qatari, roma, roman, romanian, russian, rwandan, salvadoran,
  saudi, saxon, scandinavian, scientologist, scot, scottish, senegalese, serb, serbian, shia, shiite, sicilian, sikh,
  singaporean, slovak, slovakian, slovene, slovenian, somali, south african, south korean, southern, soviet, spaniard,
  spanish, sri lankan, sudanese, sunni, swede, swedish, swiss, syrian, taiwanese, tajik, tanzanian, texan, thai,
  tibetan, tunisian, turk, turkish, turkmen, tutsi, ugandan, uighur, ukrainian, uruguayan, uyghur, uzbek, venezuelan,
  victorian, vietnamese, viking, welsh, western, yemeni, zambian, zimbabwean
`);
