import { wordList } from '../../../language/word-list.js';

/** Makes of cars that stand before a model, in lower case: none that people are called, as Ford is. */
export const CAR_MAKES = wordList(`
  acura, audi, bmw, buick, chevrolet, chevy, chrysler, citroen, citroën, daihatsu, ferrari, fiat, gmc, harley, honda,
  hyundai, infiniti, jeep, kawasaki, kia, lamborghini, lexus, mazda, mitsubishi, nissan, peugeot, plymouth, pontiac,
  porsche, renault, saab, skoda, subaru, suzuki, tesla, toyota, vauxhall, volkswagen, volvo, yamaha
`);
