#!/usr/bin/env node
import { commandLine } from './terminal/command-line.js';

await commandLine().parseAsync();
