/** A discord.js client that does nothing: what any bot of that package costs. Says when it is ready. */
import { Client, Events, GatewayIntentBits, Partials } from 'discord.js';

const client = new Client({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
  partials: [Partials.Channel],
  rest: { api: process.env.DISCORD_API_URL ?? '' },
});
client.once(Events.ClientReady, () => console.log('"msg":"ready"'));
await client.login(process.env.DISCORD_TOKEN);
