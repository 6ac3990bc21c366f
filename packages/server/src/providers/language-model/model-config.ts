import { ConfigError } from '../../config-error.ts';

/** A language model behind an OpenAI-compatible API. The base URL is the operator's own and may be of an internal network. */
export type ModelConfig = {
  readonly baseUrl: string;
  readonly model: string;
  readonly apiKey: string | null;
  /** From the request to the end of the answer. */
  readonly timeoutMs: number;
};

const usualTimeoutMs = 20_000;

/** The model that the environment names; null for none. Errors: `ConfigError`. */
export function readModelConfig(env: Readonly<Record<string, string | undefined>>): ModelConfig | null {
  const baseUrl = env.PUFFLE_LLM_BASE_URL?.trim();
  const model = env.PUFFLE_LLM_MODEL?.trim();
  if (!baseUrl) {
    if (model) throw new ConfigError('PUFFLE_LLM_MODEL needs PUFFLE_LLM_BASE_URL, such as http://127.0.0.1:8080/v1.');
    return null;
  }
  if (!URL.canParse(baseUrl) || !/^https?:$/.test(new URL(baseUrl).protocol)) {
    throw new ConfigError(`PUFFLE_LLM_BASE_URL must be an http or https address, not ${JSON.stringify(baseUrl)}.`);
  }
  if (!model) throw new ConfigError('PUFFLE_LLM_BASE_URL needs PUFFLE_LLM_MODEL, the name of the model to ask.');
  const apiKey = env.PUFFLE_LLM_API_KEY?.trim() || null;
  return { baseUrl: baseUrl.replace(/\/+$/, ''), model, apiKey, timeoutMs: usualTimeoutMs };
}
