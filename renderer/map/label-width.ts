/** Measures texts as the labels show them, each once. */
export function createLabelMeasure(): (text: string) => number {
  const known = new Map<string, number>();
  const context = document.createElement('canvas').getContext('2d');
  return (text) => {
    const width = known.get(text) ?? measured(context, text);
    known.set(text, width);
    return width;
  };
}

const FONT_SIZE = 10.5;

function measured(context: CanvasRenderingContext2D | null, text: string): number {
  if (context === null) return text.length * FONT_SIZE * 0.6;
  context.font = `500 ${FONT_SIZE}px ${getComputedStyle(document.body).fontFamily}`;
  return Math.ceil(context.measureText(text).width) + 2;
}
