/** Two measurements that one name denotes. */
export const transaminases = "alt+ast";
