import type { ExpectedType, Question } from '../../question/question.js';
import { featureIndex } from '../features.js';
import { flagOf } from '../flags.js';

const { typeFits, typeClashes, unitFits, unitClashes, listFits, listClashes } = featureIndex;
const { andInside, timeUnit, lengthUnit, ageUnit } = featureIndex;
const { person, organisation, place, date, year, month, number, percent, money, quantity } = featureIndex;

const UNIT_FEATURE = { percent, money, time: timeUnit, length: lengthUnit, age: ageUnit } as const;

/** Writes whether the flags of a candidate, which start at `own`, are of the type and unit that is asked for. */
export function writeTypes(question: Question, flags: Uint8Array, own: number, x: Float32Array): void {
  if (question.unit) {
    const fits = flagOf(flags, own, UNIT_FEATURE[question.unit]) > 0;
    x[unitFits] = Number(fits);
    x[unitClashes] = Number(!fits);
  }
  x[question.wantsSeveral ? listFits : listClashes] = flagOf(flags, own, andInside);
  if (question.expects) {
    const fits = fitsType(question.expects, flags, own);
    x[typeFits] = Number(fits);
    x[typeClashes] = Number(!fits && isTyped(flags, own));
  }
}

function fitsType(expected: ExpectedType, flags: Uint8Array, own: number): boolean {
  const is = (feature: number) => flagOf(flags, own, feature) > 0;
  switch (expected) {
    case 'person':
      return is(person);
    case 'organisation':
      return is(organisation);
    case 'place':
      return is(place);
    case 'date':
      return is(date) || is(year) || is(month);
    case 'number':
      return is(number) || is(percent) || is(money) || is(quantity);
  }
}

const TYPES = [person, organisation, place, date, year, month, number, percent];

function isTyped(flags: Uint8Array, own: number): boolean {
  for (const feature of TYPES) if (flagOf(flags, own, feature) > 0) return true;
  return false;
}
