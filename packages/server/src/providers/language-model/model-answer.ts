import { type ParsedPrompt, parsedPrompt, type SearchPlace, searchFilters } from '@puffle/contract';
import { z } from 'zod';

/*
 * What the model is asked for: the contract's filters, with every part of a place present, since strict output knows no optional
 * fields.
 */
const word = z.string().nullable();
const place = z.strictObject({ country: word, state: word, city: word });
const answer = parsedPrompt.extend({
  filters: searchFilters.extend({
    locations: z.strictObject({ include: z.array(place), exclude: z.array(place) }),
  }),
});

/** Keywords of JSON Schema that strict output does not take, or that small servers stumble over; the answer is held against them anyway. */
const omitted = ['pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'format'];

/** The JSON Schema of an answer. */
export function answerSchema(): Readonly<Record<string, unknown>> {
  const { $schema: _, ...schema } = z.toJSONSchema(answer, {
    override: ({ jsonSchema }) => {
      for (const keyword of omitted) delete (jsonSchema as Record<string, unknown>)[keyword];
    },
  });
  return schema;
}

/** An answer as the contract has it; null when it is something else. */
export function readAnswer(text: string): ParsedPrompt | null {
  const given = answer.safeParse(parseJson(text));
  if (!given.success) return null;
  const { filters, unsupported } = given.data;
  const { include, exclude } = filters.locations;
  const locations = { include: include.map(withoutNulls), exclude: exclude.map(withoutNulls) };
  const parsed = parsedPrompt.safeParse({ filters: { ...filters, locations }, unsupported });
  return parsed.success ? parsed.data : null;
}

function withoutNulls({ country, state, city }: z.infer<typeof place>): SearchPlace {
  return {
    ...(country === null ? {} : { country }),
    ...(state === null ? {} : { state }),
    ...(city === null ? {} : { city }),
  };
}

/** The JSON of a text, also where a model has put it into a fence. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*```(?:json)?\s*|\s*```\s*$/g, ''));
  } catch {
    return undefined;
  }
}
