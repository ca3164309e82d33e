// Given to a process by `node --import`: its links may then lead to this machine. No setting of the program can do that.
import { register } from 'node:module';

register('./hooks.mjs', import.meta.url);
