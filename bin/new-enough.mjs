/** Which Node can run this project: it reads TypeScript, and has SQLite and argon2 without a flag. */

/** True from Node 24.7 on. */
export function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number)
  return major > 24 || (major === 24 && minor >= 7)
}
