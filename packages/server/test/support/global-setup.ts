import type { TestProject } from 'vitest/node';
import { startTestEngine, type TestEngine } from './test-engine.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    testEngine: TestEngine;
  }
}

let stopEngine: (() => Promise<void>) | undefined;

export async function setup(project: TestProject): Promise<void> {
  const { stop, ...engine } = await startTestEngine();
  stopEngine = stop;
  project.provide('testEngine', engine);
}

export async function teardown(): Promise<void> {
  await stopEngine?.();
}
