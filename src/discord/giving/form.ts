import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';

/** The form's own custom_id, and those of its fields. */
export const FORM_ID = 'give.form';
const FILE_ID = 'file';

/** A form takes five fields: a file, and as much text as fits the others (4,000 characters each is Discord's limit). */
const MAX_TEXT = 4_000;
const TEXTS = [
  ['text1', 'The article’s text', 'Headline, byline, date and all: paste what you copied from the page'],
  ['text2', '… continued', 'Each of these fields takes 4,000 characters: paste the next stretch here'],
  ['text3', '… continued', undefined],
  ['text4', '… continued', undefined],
] as const;

/** The form that an article is pasted into. */
export const form: APIModalInteractionResponseCallbackData = {
  title: 'Give me an article',
  custom_id: FORM_ID,
  components: [
    ...TEXTS.map(
      ([id, label, description]): APILabelComponent => ({
        type: ComponentType.Label,
        label,
        ...(description !== undefined && { description }),
        component: {
          type: ComponentType.TextInput,
          custom_id: id,
          style: TextInputStyle.Paragraph,
          max_length: MAX_TEXT,
          required: false,
        },
      }),
    ),
    {
      type: ComponentType.Label,
      label: 'Or a file',
      description: 'The page, saved to a file, or a file with the article’s text',
      component: { type: ComponentType.FileUpload, custom_id: FILE_ID, required: false, min_values: 0, max_values: 1 },
    },
  ],
};

/** What was filled in: the texts as one, and the file. */
export function filledIn({ fields }: ModalSubmitInteraction) {
  const texts = TEXTS.map(([id]) => (fields.fields.has(id) ? fields.getTextInputValue(id) : ''));
  const files = fields.fields.has(FILE_ID) ? fields.getUploadedFiles(FILE_ID) : null;
  return { text: joined(texts), file: files?.first() };
}

/** A field that is full was cut off by Discord wherever the limit fell: what follows goes on in the same word. */
function joined(texts: readonly string[]): string {
  return texts
    .filter((text) => text.trim() !== '')
    .reduce(
      (text, next, i, all) => (i === 0 ? next : text + (all[i - 1]?.length === MAX_TEXT ? '' : '\n\n') + next),
      '',
    );
}
