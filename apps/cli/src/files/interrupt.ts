/** Handling signals that end the process. */

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Calls an action before a signal ends the process; returns a function that removes the handlers. */
export function onInterrupt(action: () => void): () => void {
  const stopListening = (): void => {
    for (const signal of signals) process.removeListener(signal, end);
  };
  const end = (signal: NodeJS.Signals): void => {
    stopListening();
    action();
    // The signal itself ends the process, so that a shell or a script sees the cause.
    process.kill(process.pid, signal);
  };
  for (const signal of signals) process.on(signal, end);
  return stopListening;
}
