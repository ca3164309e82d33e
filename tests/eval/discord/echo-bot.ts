/** A discord.js bot that answers every command with what it was given: as fast as a bot of that package can answer. */
import { Client, Events, GatewayIntentBits, Partials } from 'discord.js';

const client = new Client({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
  partials: [Partials.Channel],
  rest: { api: process.env.DISCORD_API_URL ?? '' },
});
client.on(Events.InteractionCreate, async (interaction) => {
  if (!interaction.isChatInputCommand()) return;
  const echo = () => interaction.reply(interaction.options.getString('question', true));
  await echo().catch(echo);
});
client.once(Events.ClientReady, () => console.log('"msg":"ready"'));
await client.login(process.env.DISCORD_TOKEN);
