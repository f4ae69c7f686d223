// Bundles style sheets, scripts and fonts into the folder given as the first argument: hashed names, a
// brotli twin of all that is text, and `manifest.txt` with "name <tab> file <tab> hash" a line.
import { build } from "esbuild";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const out = process.argv[2] ?? "dist";
const { metafile } = await build({
  entryPoints: ["src/app.css", "src/app.js", "src/icon.svg"],
  bundle: true,
  minify: true,
  format: "esm",
  target: ["chrome111", "firefox115", "safari16.4"],
  loader: { ".woff2": "file", ".svg": "copy" },
  entryNames: "[name]-[hash]",
  assetNames: "[name]-[hash]",
  legalComments: "none",
  metafile: true,
  outdir: out,
  logLevel: "warning",
});

const lines = Object.entries(metafile.outputs).map(([path, output]) => {
  const file = basename(path);
  const name = basename(output.entryPoint ?? Object.keys(output.inputs)[0]);
  if (/\.(css|js|svg)$/.test(file)) {
    const text = readFileSync(path);
    const quality = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
    writeFileSync(join(out, `${file}.br`), brotliCompressSync(text, { params: quality }));
  }
  const hash = file.match(/-([0-9A-Z]{8})\.[a-z0-9]+$/)[1];
  return `${name}\t${file}\t${hash}\n`;
});
writeFileSync(join(out, "manifest.txt"), lines.sort().join(""));
