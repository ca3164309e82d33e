import { handleInteraction } from './interactions.js';
import { handleDeletion, handleEdit, handleMessage } from './mentions.js';
import { warmUp } from './warm-up.js';

/** What deals with events, and what is done before the first: all of answering stands behind it, so that it is loaded by itself. */
export const handlers = { handleInteraction, handleMessage, handleEdit, handleDeletion, warmUp };

export type Handlers = typeof handlers;
