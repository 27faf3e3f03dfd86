#!/usr/bin/env node
// The command is bundled by `npm run build:cli`, which `npm ci` runs through the prepare script.
import "../build/cli/duizhao.cjs";
