//go:build !purego

#include "textflag.h"

// The row of a feature that is not there.
DATA absent<>+0(SB)/8, $0x8080808080808080
DATA absent<>+8(SB)/8, $0x8080808080808080
DATA absent<>+16(SB)/8, $0x8080808080808080
GLOBL absent<>(SB), RODATA|NOPTR, $24

// func recall24(sum *Sum, missing *uint32, memos *Memos, features []uint32) int
// Y0 sums up words of two bytes, of which the upper one carries over, and Y1 the upper ones.
TEXT ·recall24(SB), NOSPLIT, $0-56
	MOVQ         sum+0(FP), DI
	MOVQ         missing+8(FP), R8
	MOVQ         memos+16(FP), R9
	MOVQ         features_base+24(FP), SI
	MOVQ         features_len+32(FP), BX
	VPXOR        Y0, Y0, Y0
	VPXOR        Y1, Y1, Y1
	XORL         R12, R12
	LEAQ         (SI)(BX*4), SI
	NEGQ         BX
	JZ           done
	MOVL         $6, AX                   // of the words of a memo, the feature
	VMOVD        AX, X5
	VPBROADCASTD X5, Y5

next:
	MOVL         (SI)(BX*4), AX
	MOVL         AX, (R8)(R12*4)
	ANDL         $0x3ffe0, AX
	VPBROADCASTD (SI)(BX*4), Y2
	VPCMPEQD     (R9)(AX*1), Y2, Y2
	VPERMD       Y2, Y5, Y2
	VMOVD        X2, CX             // -1 where it is remembered
	LEAL         1(R12)(CX*1), R12
	VPAND        (R9)(AX*1), Y2, Y2
	VPADDW       Y2, Y0, Y0
	VPSRLW       $8, Y2, Y2
	VPADDW       Y2, Y1, Y1
	INCQ         BX
	JNZ          next

done:
	VPSLLW  $8, Y1, Y2
	VPSUBW  Y2, Y0, Y0
	VMOVDQU Y0, (DI)
	VMOVDQU Y1, 32(DI)
	MOVQ    R12, ret+48(FP)
	VZEROUPPER
	RET

// func learn24(dst *int32, sum *Sum, memos *Memos, weights string, width, count uint32, missing, numbers []uint32, bias uint32)
TEXT ·learn24(SB), NOSPLIT, $0-100
	MOVQ    dst+0(FP), DI
	MOVQ    sum+8(FP), DX
	MOVQ    memos+16(FP), R9
	MOVQ    weights_base+24(FP), SI
	MOVL    width+40(FP), R10
	MOVL    count+44(FP), R11
	MOVQ    missing_base+48(FP), R8
	MOVQ    missing_len+56(FP), BX
	MOVQ    numbers_base+72(FP), R12
	VMOVDQU (DX), Y0
	VMOVDQU 32(DX), Y1
	VPSLLW  $8, Y1, Y2
	VPADDW  Y2, Y0, Y0
	LEAQ    absent<>(SB), R13
	LEAQ    (R8)(BX*4), R8
	LEAQ    (R12)(BX*4), R12
	NEGQ    BX
	JZ      done

next:
	MOVL        (R12)(BX*4), AX
	MOVL        (R8)(BX*4), CX
	DECL        AX
	MOVQ        AX, DX
	IMULQ       R10, DX
	ADDQ        SI, DX
	CMPL        AX, R11
	CMOVQCC     R13, DX
	VMOVDQU     (DX), X2
	VMOVQ       16(DX), X3
	VPINSRD     $2, CX, X3, X3
	VINSERTI128 $1, X3, Y2, Y2
	ANDL        $0x3ffe0, CX
	VMOVDQU     Y2, (R9)(CX*1)
	VPADDW      Y2, Y0, Y0
	VPSRLW      $8, Y2, Y2
	VPADDW      Y2, Y1, Y1
	INCQ        BX
	JNZ         next

done:
	VPSLLW       $8, Y1, Y2
	VPSUBW       Y2, Y0, Y0
	MOVL         bias+96(FP), AX
	VMOVD        AX, X3
	VPBROADCASTW X3, Y3
	VPSUBW       Y3, Y0, Y0
	VPSUBW       Y3, Y1, Y1
	VPUNPCKLWD   Y1, Y0, Y2
	VPUNPCKHWD   X1, X0, X3
	VEXTRACTI128 $1, Y2, X4
	VPMOVSXWD    X2, Y2
	VPMOVSXWD    X3, Y3
	VPMOVSXWD    X4, Y4
	VMOVDQU      Y2, (DI)
	VMOVDQU      Y3, 32(DI)
	VMOVDQU      Y4, 64(DI)
	VZEROUPPER
	RET
