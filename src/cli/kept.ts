/** Commands that read a studio's kept facts: card and verify. */

import { writeFile } from 'node:fs/promises'
import type { Outcome } from '../core/outcome.ts'
import { granted, refused } from '../core/outcome.ts'
