(module
  (memory (export "memory") 1)
  ;; Writes the sum of the trees for each of `count` rows, as 64 bits, to `sums`; four rows at a time, so up to three more.
  ;; `columns`: by column that any tree looks at, where it stands in a row, in bytes, and the number of its first node.
  ;; By node, the lowest threshold of a column first: `thresholds`, `trees` (the number of its tree times 16), `removed` (a
  ;; bit for each leaf that goes out of reach where the value is not below the threshold). `leaves`: by tree, 24 numbers.
  ;; `reached`: room for 16 bytes a tree.
  (func (export "score")
    (param $rows i32) (param $stride i32) (param $count i32) (param $columns i32) (param $columnsEnd i32)
    (param $thresholds i32) (param $trees i32) (param $removed i32) (param $leaves i32) (param $reached i32)
    (param $reachedSize i32) (param $sums i32)
    (local $column i32) (local $at i32) (local $node i32) (local $tree i32) (local $end i32) (local $leaf i32)
    (local $value v128) (local $isFrom v128)
    (local $sum0 f64) (local $sum1 f64) (local $sum2 f64) (local $sum3 f64)
    (local.set $end (i32.add (local.get $reached) (local.get $reachedSize)))
    (block $noRows
    (loop $rowsLoop
      (br_if $noRows (i32.le_s (local.get $count) (i32.const 0)))
      (memory.fill (local.get $reached) (i32.const 255) (local.get $reachedSize))
      (local.set $column (local.get $columns))
      (block $noColumns
      (loop $columnsLoop
        (br_if $noColumns (i32.ge_u (local.get $column) (local.get $columnsEnd)))
        (local.set $at (i32.add (local.get $rows) (i32.load (local.get $column))))
        (local.set $value (v128.load32_zero (local.get $at)))
        (local.set $at (i32.add (local.get $at) (local.get $stride)))
        (local.set $value (v128.load32_lane 1 (local.get $at) (local.get $value)))
        (local.set $at (i32.add (local.get $at) (local.get $stride)))
        (local.set $value (v128.load32_lane 2 (local.get $at) (local.get $value)))
        (local.set $at (i32.add (local.get $at) (local.get $stride)))
        (local.set $value (v128.load32_lane 3 (local.get $at) (local.get $value)))
        (local.set $node (i32.shl (i32.load offset=4 (local.get $column)) (i32.const 2)))
        (block $noNodes
        (loop $nodesLoop
          (local.set $isFrom
            (f32x4.ge (local.get $value) (v128.load32_splat (i32.add (local.get $thresholds) (local.get $node)))))
          (br_if $noNodes (i32.eqz (v128.any_true (local.get $isFrom))))
          (local.set $tree (i32.add (local.get $reached) (i32.load (i32.add (local.get $trees) (local.get $node)))))
          (v128.store (local.get $tree)
            (v128.andnot (v128.load (local.get $tree))
              (v128.and (local.get $isFrom) (v128.load32_splat (i32.add (local.get $removed) (local.get $node))))))
          (local.set $node (i32.add (local.get $node) (i32.const 4)))
          (br $nodesLoop)))
        (local.set $column (i32.add (local.get $column) (i32.const 8)))
        (br $columnsLoop)))
      (local.set $tree (local.get $reached))
      (local.set $leaf (local.get $leaves))
      (local.set $sum0 (f64.const 0)) (local.set $sum1 (f64.const 0))
      (local.set $sum2 (f64.const 0)) (local.set $sum3 (f64.const 0))
      (block $noTrees
      (loop $treesLoop
        (br_if $noTrees (i32.ge_u (local.get $tree) (local.get $end)))
        (local.set $sum0 (f64.add (local.get $sum0) (f64.promote_f32 (f32.load (i32.add (local.get $leaf)
          (i32.shl (i32.ctz (i32.load (local.get $tree))) (i32.const 2)))))))
        (local.set $sum1 (f64.add (local.get $sum1) (f64.promote_f32 (f32.load (i32.add (local.get $leaf)
          (i32.shl (i32.ctz (i32.load offset=4 (local.get $tree))) (i32.const 2)))))))
        (local.set $sum2 (f64.add (local.get $sum2) (f64.promote_f32 (f32.load (i32.add (local.get $leaf)
          (i32.shl (i32.ctz (i32.load offset=8 (local.get $tree))) (i32.const 2)))))))
        (local.set $sum3 (f64.add (local.get $sum3) (f64.promote_f32 (f32.load (i32.add (local.get $leaf)
          (i32.shl (i32.ctz (i32.load offset=12 (local.get $tree))) (i32.const 2)))))))
        (local.set $tree (i32.add (local.get $tree) (i32.const 16)))
        (local.set $leaf (i32.add (local.get $leaf) (i32.const 96)))
        (br $treesLoop)))
      (f64.store (local.get $sums) (local.get $sum0))
      (f64.store offset=8 (local.get $sums) (local.get $sum1))
      (f64.store offset=16 (local.get $sums) (local.get $sum2))
      (f64.store offset=24 (local.get $sums) (local.get $sum3))
      (local.set $sums (i32.add (local.get $sums) (i32.const 32)))
      (local.set $rows (i32.add (local.get $rows) (i32.shl (local.get $stride) (i32.const 2))))
      (local.set $count (i32.sub (local.get $count) (i32.const 4)))
      (br $rowsLoop)))))
