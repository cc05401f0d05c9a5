/** Vocabulary: the value of a YAML file, put in by the build. Whoever imports one says what form it has. */
declare module '*.yaml' {
  const value: unknown;
  export default value;
}

/** The version of the package, put in by the build. */
declare const DCS_VERSION: string;
