/** Natural Earth's land and borders; declared here so that the compiler needn't read three quarters of a megabyte. */
declare module 'world-atlas/countries-110m.json' {
  const topology: import('topojson-specification').Topology;
  // biome-ignore lint/style/noDefaultExport: this is how JSON is imported.
  export default topology;
}

declare module 'world-atlas/countries-50m.json' {
  const topology: import('topojson-specification').Topology;
  // biome-ignore lint/style/noDefaultExport: this is how JSON is imported.
  export default topology;
}
