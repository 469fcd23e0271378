/** Gives every property the same cases at each run, so that a mutant caught today is caught tomorrow. */

import { configureGlobal } from 'fast-check'

configureGlobal({ seed: 20260101, endOnFailure: true })
