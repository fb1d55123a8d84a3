/** Geometry of the matrix people × classes: `layoutMatrix`, then what a viewport or a page shows of it. */
export {
  type ColumnHead,
  layoutMatrix,
  MATRIX_SIZES,
  type MatrixColumn,
  type MatrixLayout,
  type MatrixLine,
  type MatrixSizes,
} from './layout.ts'
export {
  type Key,
  nextPlace,
  type Place,
  placeAt,
  scrollTo,
  type Shown,
  shownIn,
  type Viewport,
} from './view.ts'
