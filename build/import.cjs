/** `import()` for the bundles, which cannot when V8 has them from their compiled code; copied into dist/ beside them. */
module.exports = (/** @type {string} */ name) => import(name);
