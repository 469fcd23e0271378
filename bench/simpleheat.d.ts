/** The part of simpleheat that a bench uses. */
declare module 'simpleheat' {
  type Heat = {
    radius(r: number, blur: number): Heat
    data(points: readonly (readonly [number, number, number])[]): Heat
    draw(least: number): Heat
  }
  export default function simpleheat(canvas: HTMLCanvasElement): Heat
}
