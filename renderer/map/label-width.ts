interface Font {
  /** In px. */
  readonly size: number;
  readonly weight: number;
}

const MAP_FONT: Font = { size: 10.5, weight: 500 };

/** Measures texts as labels show them, each once; those of the map unless another font is given. */
export function createLabelMeasure({ size, weight }: Font = MAP_FONT): (text: string) => number {
  const known = new Map<string, number>();
  const context = document.createElement('canvas').getContext('2d');
  if (context !== null) context.font = `${weight} ${size}px ${getComputedStyle(document.body).fontFamily}`;
  return (text) => {
    const width =
      known.get(text) ?? Math.ceil(context?.measureText(text).width ?? text.length * size * 0.6) + 2;
    known.set(text, width);
    return width;
  };
}
