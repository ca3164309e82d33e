import { vi } from 'vitest';

const elapsed = performance.now.bind(performance);

/** Lets so many milliseconds pass at once, by the clock that measures spans; the wall clock and timers go on as they do. */
export function pass(ms: number): void {
  const before = performance.now() - elapsed();
  vi.spyOn(performance, 'now').mockImplementation(() => elapsed() + before + ms);
}

/** Sets the wall clock so many milliseconds forth, or back; what measures spans goes on. */
export function setClock(ms: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + ms });
}

/** The clocks as they are. */
export function realTime(): void {
  vi.restoreAllMocks();
  vi.useRealTimers();
}
