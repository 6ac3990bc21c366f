import { describe, expect, test } from 'vitest';
import { deliveryPlan } from './delivery-plan.ts';

const now = new Date('2026-11-24T12:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 3600 * 1000);

describe('what follows an attempt', () => {
  test.each([200, 204, 299])('%i is delivered', (status) => {
    const plan = deliveryPlan({ attempts: 3, failingSince: daysAgo(1) }, status, now);
    expect(plan).toMatchObject({ status: 'delivered', nextAt: null, lastError: null });
  });

  test.each([301, 400, 500])('%i is tried again', (status) => {
    const plan = deliveryPlan({ attempts: 1, failingSince: null }, status, now);
    expect(plan).toMatchObject({ status: 'pending', nextAt: new Date('2026-11-24T12:00:05Z'), lastStatus: status });
  });

  test('the pauses grow, and end within three days', () => {
    const pauses: number[] = [];
    for (let attempts = 1; ; attempts++) {
      const { nextAt } = deliveryPlan({ attempts, failingSince: null }, new Error('refused'), now);
      if (nextAt === null) break;
      pauses.push((nextAt.getTime() - now.getTime()) / 1000);
    }
    expect(pauses).toEqual(pauses.toSorted((a, b) => a - b));
    const total = pauses.reduce((sum, pause) => sum + pause, 0);
    expect(total).toBeGreaterThan(2.5 * 24 * 3600);
    expect(total).toBeLessThanOrEqual(3 * 24 * 3600);
  });

  test('an address that is gone, or takes nothing for three days, is told nothing more', () => {
    expect(deliveryPlan({ attempts: 1, failingSince: null }, 410, now).disabledReason).toContain('410');
    expect(deliveryPlan({ attempts: 9, failingSince: daysAgo(3) }, 500, now).disabledReason).toContain('three days');
    expect(deliveryPlan({ attempts: 9, failingSince: daysAgo(2) }, 500, now).disabledReason).toBeNull();
  });
});
