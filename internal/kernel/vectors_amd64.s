//go:build !purego

#include "textflag.h"

// func addLanes64(even, odd *uint64, rows string, numbers []uint32)
TEXT ·addLanes64(SB), NOSPLIT, $0-56
	MOVQ     even+0(FP), DI
	MOVQ     odd+8(FP), DX
	MOVQ     rows_base+16(FP), SI
	MOVQ     numbers_base+32(FP), R8
	MOVQ     numbers_len+40(FP), BX
	VPCMPEQW Y7, Y7, Y7
	VPSRLW   $8, Y7, Y7
	VMOVDQU  (DI), Y0
	VMOVDQU  32(DI), Y1
	VMOVDQU  (DX), Y2
	VMOVDQU  32(DX), Y3
	TESTQ    BX, BX
	JZ       end

row:
	MOVL    (R8), AX
	ADDQ    $4, R8
	SHLQ    $6, AX
	VMOVDQU (SI)(AX*1), Y4
	VMOVDQU 32(SI)(AX*1), Y5
	VPAND   Y7, Y4, Y6
	VPAND   Y7, Y5, Y8
	VPSRLW  $8, Y4, Y4
	VPSRLW  $8, Y5, Y5
	VPADDW  Y6, Y0, Y0
	VPADDW  Y8, Y1, Y1
	VPADDW  Y4, Y2, Y2
	VPADDW  Y5, Y3, Y3
	DECQ    BX
	JNZ     row

end:
	VMOVDQU Y0, (DI)
	VMOVDQU Y1, 32(DI)
	VMOVDQU Y2, (DX)
	VMOVDQU Y3, 32(DX)
	VZEROUPPER
	RET

// func addBytes64(even, odd *uint64, rows *byte, size int, numbers []uint32)
// Its arguments lie where those of addLanes64 do.
TEXT ·addBytes64(SB), NOSPLIT, $0-56
	JMP ·addLanes64(SB)

// PART adds the ten numbers of a part of a vector to a register.
#define PART(n, sum) \
	MOVBLZX   n(R10), AX                   \
	ANDL      $127, AX                     \
	LEAQ      (AX)(AX*4), AX               \
	VMOVQ     (n*1280)(SI)(AX*2), X10      \
	VPINSRW   $4, (n*1280+8)(SI)(AX*2), X10, X10 \
	VPMOVSXBW X10, Y10                     \
	VPADDW    Y10, sum, sum

// func addVectors10(sum *int16, centers, codes string, words []uint32)
TEXT ·addVectors10(SB), NOSPLIT, $0-64
	MOVQ  sum+0(FP), DI
	MOVQ  centers_base+8(FP), SI
	MOVQ  codes_base+24(FP), DX
	MOVQ  words_base+40(FP), R8
	MOVQ  words_len+48(FP), BX
	VPXOR Y0, Y0, Y0
	VPXOR Y1, Y1, Y1
	VPXOR Y2, Y2, Y2
	VPXOR Y3, Y3, Y3
	VPXOR Y4, Y4, Y4
	VPXOR Y5, Y5, Y5
	VPXOR Y6, Y6, Y6
	VPXOR Y7, Y7, Y7
	VPXOR Y8, Y8, Y8
	VPXOR Y9, Y9, Y9
	TESTQ BX, BX
	JZ    sums

word:
	MOVL (R8), AX
	ADDQ $4, R8
	LEAQ (AX)(AX*4), AX
	LEAQ (DX)(AX*2), R10
	PART(0, Y0)
	PART(1, Y1)
	PART(2, Y2)
	PART(3, Y3)
	PART(4, Y4)
	PART(5, Y5)
	PART(6, Y6)
	PART(7, Y7)
	PART(8, Y8)
	PART(9, Y9)
	DECQ BX
	JNZ  word

sums:
	VMOVDQU Y0, (DI)
	VMOVDQU Y1, 32(DI)
	VMOVDQU Y2, 64(DI)
	VMOVDQU Y3, 96(DI)
	VMOVDQU Y4, 128(DI)
	VMOVDQU Y5, 160(DI)
	VMOVDQU Y6, 192(DI)
	VMOVDQU Y7, 224(DI)
	VMOVDQU Y8, 256(DI)
	VMOVDQU Y9, 288(DI)
	VZEROUPPER
	RET
