(module
  (memory (export "memory") 1)
  ;; sums[r][c] += the sum over i of rows[r][i] * weights[i][c]; rows start `stride` bytes apart.
  (func $multiply (export "multiply")
    (param $rows i32) (param $weights i32) (param $sums i32)
    (param $count i32) (param $stride i32) (param $inner i32) (param $columns i32)
    (local $width i32) (local $column i32) (local $row i32) (local $x i32) (local $w i32) (local $end i32) (local $sum i32) (local $next i32)
    (local $a0 v128) (local $a1 v128) (local $a2 v128) (local $a3 v128)
    (local $b0 v128) (local $b1 v128) (local $b2 v128) (local $b3 v128)
    (local $xa v128) (local $xb v128) (local $v v128)
    (local.set $width (i32.shl (local.get $columns) (i32.const 2)))
    (local.set $column (i32.const 0))
    (block $noColumns
    (loop $columnsLoop
      (br_if $noColumns (i32.ge_s (local.get $column) (local.get $width)))
      (local.set $row (i32.const 0))
      (block $noRows
      (loop $rowsLoop
        (br_if $noRows (i32.ge_s (local.get $row) (local.get $count)))
        (local.set $x (i32.add (local.get $rows) (i32.mul (local.get $row) (local.get $stride))))
        (local.set $end (i32.add (local.get $x) (i32.shl (local.get $inner) (i32.const 2))))
        (local.set $w (i32.add (local.get $weights) (local.get $column)))
        (local.set $sum (i32.add (i32.add (local.get $sums) (local.get $column)) (i32.mul (local.get $row) (local.get $width))))
        (local.set $next (i32.add (local.get $sum) (local.get $width)))
        (local.set $a0 (v128.load (local.get $sum))) (local.set $a1 (v128.load offset=16 (local.get $sum)))
        (local.set $a2 (v128.load offset=32 (local.get $sum))) (local.set $a3 (v128.load offset=48 (local.get $sum)))
        (local.set $b0 (v128.load (local.get $next))) (local.set $b1 (v128.load offset=16 (local.get $next)))
        (local.set $b2 (v128.load offset=32 (local.get $next))) (local.set $b3 (v128.load offset=48 (local.get $next)))
        (block $noInner
        (loop $innerLoop
          (br_if $noInner (i32.ge_u (local.get $x) (local.get $end)))
          (local.set $xa (v128.load32_splat (local.get $x)))
          (local.set $xb (v128.load32_splat (i32.add (local.get $x) (local.get $stride))))
          (local.set $v (v128.load (local.get $w)))
          (local.set $a0 (f32x4.add (local.get $a0) (f32x4.mul (local.get $xa) (local.get $v))))
          (local.set $b0 (f32x4.add (local.get $b0) (f32x4.mul (local.get $xb) (local.get $v))))
          (local.set $v (v128.load offset=16 (local.get $w)))
          (local.set $a1 (f32x4.add (local.get $a1) (f32x4.mul (local.get $xa) (local.get $v))))
          (local.set $b1 (f32x4.add (local.get $b1) (f32x4.mul (local.get $xb) (local.get $v))))
          (local.set $v (v128.load offset=32 (local.get $w)))
          (local.set $a2 (f32x4.add (local.get $a2) (f32x4.mul (local.get $xa) (local.get $v))))
          (local.set $b2 (f32x4.add (local.get $b2) (f32x4.mul (local.get $xb) (local.get $v))))
          (local.set $v (v128.load offset=48 (local.get $w)))
          (local.set $a3 (f32x4.add (local.get $a3) (f32x4.mul (local.get $xa) (local.get $v))))
          (local.set $b3 (f32x4.add (local.get $b3) (f32x4.mul (local.get $xb) (local.get $v))))
          (local.set $x (i32.add (local.get $x) (i32.const 4)))
          (local.set $w (i32.add (local.get $w) (local.get $width)))
          (br $innerLoop)))
        (v128.store (local.get $sum) (local.get $a0)) (v128.store offset=16 (local.get $sum) (local.get $a1))
        (v128.store offset=32 (local.get $sum) (local.get $a2)) (v128.store offset=48 (local.get $sum) (local.get $a3))
        (v128.store (local.get $next) (local.get $b0)) (v128.store offset=16 (local.get $next) (local.get $b1))
        (v128.store offset=32 (local.get $next) (local.get $b2)) (v128.store offset=48 (local.get $next) (local.get $b3))
        (local.set $row (i32.add (local.get $row) (i32.const 2)))
        (br $rowsLoop)))
      (local.set $column (i32.add (local.get $column) (i32.const 64)))
      (br $columnsLoop))))
  ;; to[i] += from[i] where that is above 0; four at a time.
  (func (export "addPositive") (param $from i32) (param $to i32) (param $count i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $from) (i32.shl (local.get $count) (i32.const 2))))
    (block $done
    (loop $next
      (br_if $done (i32.ge_u (local.get $from) (local.get $end)))
      (v128.store (local.get $to)
        (f32x4.add (v128.load (local.get $to)) (f32x4.max (v128.load (local.get $from)) (v128.const f32x4 0 0 0 0))))
      (local.set $from (i32.add (local.get $from) (i32.const 16)))
      (local.set $to (i32.add (local.get $to) (i32.const 16)))
      (br $next))))
  ;; to[i] = a[i] * b[i]; four at a time.
  (func (export "multiplyEach") (param $a i32) (param $b i32) (param $to i32) (param $count i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $a) (i32.shl (local.get $count) (i32.const 2))))
    (block $done
    (loop $next
      (br_if $done (i32.ge_u (local.get $a) (local.get $end)))
      (v128.store (local.get $to) (f32x4.mul (v128.load (local.get $a)) (v128.load (local.get $b))))
      (local.set $a (i32.add (local.get $a) (i32.const 16)))
      (local.set $b (i32.add (local.get $b) (i32.const 16)))
      (local.set $to (i32.add (local.get $to) (i32.const 16)))
      (br $next))))
  ;; to[r][c] = base[r][c] + factors[r] * rows[r][c].
  (func (export "addScaled")
    (param $base i32) (param $rows i32) (param $factors i32) (param $to i32) (param $count i32) (param $columns i32)
    (local $end i32) (local $last i32) (local $factor v128)
    (local.set $last (i32.add (local.get $factors) (i32.shl (local.get $count) (i32.const 2))))
    (block $noRows
    (loop $rowsLoop
      (br_if $noRows (i32.ge_u (local.get $factors) (local.get $last)))
      (local.set $factor (v128.load32_splat (local.get $factors)))
      (local.set $end (i32.add (local.get $rows) (i32.shl (local.get $columns) (i32.const 2))))
      (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $rows) (local.get $end)))
        (v128.store (local.get $to)
          (f32x4.add (v128.load (local.get $base)) (f32x4.mul (local.get $factor) (v128.load (local.get $rows)))))
        (local.set $base (i32.add (local.get $base) (i32.const 16)))
        (local.set $rows (i32.add (local.get $rows) (i32.const 16)))
        (local.set $to (i32.add (local.get $to) (i32.const 16)))
        (br $next)))
      (local.set $factors (i32.add (local.get $factors) (i32.const 4)))
      (br $rowsLoop))))
  ;; to[r][c] = row[c].
  (func (export "repeat") (param $row i32) (param $to i32) (param $count i32) (param $columns i32)
    (local $from i32) (local $end i32)
    (local.set $end (i32.add (local.get $row) (i32.shl (local.get $columns) (i32.const 2))))
    (block $noRows
    (loop $rowsLoop
      (br_if $noRows (i32.le_s (local.get $count) (i32.const 0)))
      (local.set $from (local.get $row))
      (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $from) (local.get $end)))
        (v128.store (local.get $to) (v128.load (local.get $from)))
        (local.set $from (i32.add (local.get $from) (i32.const 16)))
        (local.set $to (i32.add (local.get $to) (i32.const 16)))
        (br $next)))
      (local.set $count (i32.sub (local.get $count) (i32.const 1)))
      (br $rowsLoop))))
  ;; to[r][c] += row[c].
  (func (export "addToEach") (param $row i32) (param $to i32) (param $count i32) (param $columns i32)
    (local $from i32) (local $end i32)
    (local.set $end (i32.add (local.get $row) (i32.shl (local.get $columns) (i32.const 2))))
    (block $noRows
    (loop $rowsLoop
      (br_if $noRows (i32.le_s (local.get $count) (i32.const 0)))
      (local.set $from (local.get $row))
      (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $from) (local.get $end)))
        (v128.store (local.get $to) (f32x4.add (v128.load (local.get $to)) (v128.load (local.get $from))))
        (local.set $from (i32.add (local.get $from) (i32.const 16)))
        (local.set $to (i32.add (local.get $to) (i32.const 16)))
        (br $next)))
      (local.set $count (i32.sub (local.get $count) (i32.const 1)))
      (br $rowsLoop))))
  ;; to[c] = the highest of rows[r][c], of one row at least.
  (func (export "highest") (param $rows i32) (param $to i32) (param $count i32) (param $columns i32)
    (local $width i32) (local $column i32) (local $at i32) (local $left i32) (local $top v128)
    (local.set $width (i32.shl (local.get $columns) (i32.const 2)))
    (block $noColumns
    (loop $columnsLoop
      (br_if $noColumns (i32.ge_u (local.get $column) (local.get $width)))
      (local.set $at (i32.add (local.get $rows) (local.get $column)))
      (local.set $top (v128.load (local.get $at)))
      (local.set $left (local.get $count))
      (block $noRows
      (loop $rowsLoop
        (local.set $left (i32.sub (local.get $left) (i32.const 1)))
        (br_if $noRows (i32.le_s (local.get $left) (i32.const 0)))
        (local.set $at (i32.add (local.get $at) (local.get $width)))
        (local.set $top (f32x4.max (local.get $top) (v128.load (local.get $at))))
        (br $rowsLoop)))
      (v128.store (i32.add (local.get $to) (local.get $column)) (local.get $top))
      (local.set $column (i32.add (local.get $column) (i32.const 16)))
      (br $columnsLoop))))
  ;; Adds to each row but the first and the last what is above 0 of the bias and a product of the row before it, itself and
  ;; the one behind it with three square matrices g0, g1, g2. Two rows at a time take four products for six (Winograd's
  ;; F(2, 3), Lavin & Gray 2016): `weights` are g0, (g0 + g1 + g2) / 2, (g0 - g1 + g2) / 2 and g2; `room` takes eight times
  ;; as many rows as there are pairs and one.
  (func (export "convolve")
    (param $rows i32) (param $weights i32) (param $bias i32) (param $room i32) (param $count i32) (param $columns i32)
    (local $width i32) (local $pairs i32) (local $block i32) (local $row i32) (local $end i32) (local $last i32)
    (local $to i32) (local $b i32) (local $k i32) (local $sums i32)
    (local $d0 v128) (local $d1 v128) (local $d2 v128) (local $d3 v128)
    (local.set $width (i32.shl (local.get $columns) (i32.const 2)))
    (local.set $pairs (i32.shr_u (i32.add (local.get $count) (i32.const 1)) (i32.const 1)))
    (local.set $block (i32.mul (i32.add (local.get $pairs) (i32.const 1)) (local.get $width)))
    (local.set $sums (i32.add (local.get $room) (i32.shl (local.get $block) (i32.const 2))))
    (local.set $row (local.get $rows))
    (local.set $to (local.get $room))
    (local.set $last (i32.add (local.get $rows) (i32.mul (i32.shl (local.get $pairs) (i32.const 1)) (local.get $width))))
    (block $noSpread
    (loop $spreadLoop
      (br_if $noSpread (i32.ge_u (local.get $row) (local.get $last)))
      (local.set $end (i32.add (local.get $row) (local.get $width)))
      (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $row) (local.get $end)))
        (local.set $b (i32.add (local.get $row) (local.get $width)))
        (local.set $d0 (v128.load (local.get $row)))
        (local.set $d1 (v128.load (local.get $b)))
        (local.set $b (i32.add (local.get $b) (local.get $width)))
        (local.set $d2 (v128.load (local.get $b)))
        (local.set $d3 (v128.load (i32.add (local.get $b) (local.get $width))))
        (local.set $b (local.get $to))
        (v128.store (local.get $b) (f32x4.sub (local.get $d0) (local.get $d2)))
        (local.set $b (i32.add (local.get $b) (local.get $block)))
        (v128.store (local.get $b) (f32x4.add (local.get $d1) (local.get $d2)))
        (local.set $b (i32.add (local.get $b) (local.get $block)))
        (v128.store (local.get $b) (f32x4.sub (local.get $d2) (local.get $d1)))
        (local.set $b (i32.add (local.get $b) (local.get $block)))
        (v128.store (local.get $b) (f32x4.sub (local.get $d1) (local.get $d3)))
        (local.set $row (i32.add (local.get $row) (i32.const 16)))
        (local.set $to (i32.add (local.get $to) (i32.const 16)))
        (br $next)))
      (local.set $row (i32.add (local.get $row) (local.get $width)))
      (br $spreadLoop)))
    (memory.fill (local.get $sums) (i32.const 0) (i32.shl (local.get $block) (i32.const 2)))
    (block $noProducts
    (loop $productsLoop
      (br_if $noProducts (i32.ge_s (local.get $k) (i32.const 4)))
      (call $multiply
        (i32.add (local.get $room) (i32.mul (local.get $k) (local.get $block)))
        (i32.add (local.get $weights) (i32.mul (i32.mul (local.get $k) (local.get $columns)) (local.get $width)))
        (i32.add (local.get $sums) (i32.mul (local.get $k) (local.get $block)))
        (local.get $pairs) (local.get $width) (local.get $columns) (local.get $columns))
      (local.set $k (i32.add (local.get $k) (i32.const 1)))
      (br $productsLoop)))
    (local.set $to (i32.add (local.get $rows) (local.get $width)))
    (local.set $last (i32.add (local.get $to) (i32.mul (local.get $count) (local.get $width))))
    (local.set $row (local.get $sums))
    (block $noPairs
    (loop $pairsLoop
      (br_if $noPairs (i32.ge_u (local.get $to) (local.get $last)))
      (local.set $b (local.get $bias))
      (local.set $end (i32.add (local.get $row) (local.get $width)))
      (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $row) (local.get $end)))
        (local.set $d0 (f32x4.add (v128.load (local.get $b)) (v128.load (i32.add (local.get $row) (local.get $block)))))
        (local.set $d1 (v128.load (i32.add (local.get $row) (i32.shl (local.get $block) (i32.const 1)))))
        (local.set $d2 (v128.load (local.get $row)))
        (local.set $d3 (v128.load (i32.add (local.get $row) (i32.mul (local.get $block) (i32.const 3)))))
        (v128.store (local.get $to)
          (f32x4.add (v128.load (local.get $to))
            (f32x4.max (f32x4.add (f32x4.add (local.get $d0) (local.get $d1)) (local.get $d2)) (v128.const f32x4 0 0 0 0))))
        (if (i32.lt_u (i32.add (local.get $to) (local.get $width)) (local.get $last))
          (then
            (local.set $k (i32.add (local.get $to) (local.get $width)))
            (v128.store (local.get $k)
              (f32x4.add (v128.load (local.get $k))
                (f32x4.max (f32x4.sub (f32x4.sub (local.get $d0) (local.get $d1)) (local.get $d3)) (v128.const f32x4 0 0 0 0))))))
        (local.set $row (i32.add (local.get $row) (i32.const 16)))
        (local.set $b (i32.add (local.get $b) (i32.const 16)))
        (local.set $to (i32.add (local.get $to) (i32.const 16)))
        (br $next)))
      (local.set $to (i32.add (local.get $to) (local.get $width)))
      (br $pairsLoop)))))
