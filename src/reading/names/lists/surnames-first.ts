import { wordList } from '../../../language/word-list.js';

/** Surnames that stand before the given name, as in China, Korea and Vietnam, and are no words of English, in lower case. */
export const SURNAMES_FIRST = wordList(`
  bui, cai, cao, chae, chen, cheng, choi, deng, dinh, duong, fang, feng, gao, guo, heo, hoang, hu, huang, huynh, hwang,
  jang, jeong, jia, jiang, jung, kang, kwak, kwon, le, li, liang, lin, liu, luo, luong, ma, meng, nam, ngo, nguyen, pham,
  phan, qiu, quach, roh, ryu, seo, shen, sim, tran, truong, tsai, wang, wei, wen, wu, xi, xiao, xie, xu, xue, yan, yang,
  yoo, yoon, yuan, zeng, zhang, zhao, zheng, zhou, zhu
`);
