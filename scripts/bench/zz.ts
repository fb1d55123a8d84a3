import { layoutRows } from './layout-row.ts'
import { searchRows } from './search-row.ts'
import { table, header } from './table.ts'
console.log(header())
console.log(table([...(await layoutRows(100, 5)), ...(await layoutRows(1000, 3))]))
console.log(table(await layoutRows(10000, 3)))
console.log(table(await searchRows(20000, 3)))
