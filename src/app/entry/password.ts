/** How long a password of ours is at least: it also seals what the tablet keeps. */

/** Characters; the server asks for 8, but a tablet can be tried on without the server. */
export const LEAST_PASSWORD = 10
