//go:build !purego

#include "textflag.h"

// func sumRows24(sum *int32, rows string, starts []uint32)
TEXT ·sumRows24(SB), NOSPLIT, $0-48
	MOVQ  sum+0(FP), DI
	MOVQ  rows_base+8(FP), SI
	MOVQ  starts_base+24(FP), DX
	MOVQ  starts_len+32(FP), BX
	MOVL  BX, R8
	VPXOR Y0, Y0, Y0
	VPXOR X1, X1, X1
	VPXOR Y4, Y4, Y4
	VPXOR X5, X5, X5
	SUBQ  $2, BX
	JLT   last

pairs:
	MOVL      (DX), CX
	MOVL      4(DX), AX
	VPMOVZXBW (SI)(CX*1), Y2
	VPMOVZXBW 16(SI)(CX*1), X3
	VPMOVZXBW (SI)(AX*1), Y6
	VPMOVZXBW 16(SI)(AX*1), X7
	VPADDW    Y2, Y0, Y0
	VPADDW    X3, X1, X1
	VPADDW    Y6, Y4, Y4
	VPADDW    X7, X5, X5
	ADDQ      $8, DX
	SUBQ      $2, BX
	JGE       pairs

last:
	ADDQ      $2, BX
	JZ        done
	MOVL      (DX), CX
	VPMOVZXBW (SI)(CX*1), Y2
	VPMOVZXBW 16(SI)(CX*1), X3
	VPADDW    Y2, Y0, Y0
	VPADDW    X3, X1, X1

done:
	VPADDW       Y4, Y0, Y0
	VPADDW       X5, X1, X1
	SHLL         $7, R8
	VMOVD        R8, X2
	VPBROADCASTD X2, Y2
	VPMOVZXWD    X0, Y3
	VEXTRACTI128 $1, Y0, X0
	VPMOVZXWD    X0, Y4
	VPMOVZXWD    X1, Y5
	VPSUBD       Y2, Y3, Y3
	VPSUBD       Y2, Y4, Y4
	VPSUBD       Y2, Y5, Y5
	VMOVDQU      Y3, (DI)
	VMOVDQU      Y4, 32(DI)
	VMOVDQU      Y5, 64(DI)
	VZEROUPPER
	RET

// func find8(values *uint32, slots string, homes, width uint32, keys []uint32)
TEXT ·find8(SB), NOSPLIT, $0-56
	MOVQ  values+0(FP), DI
	MOVQ  slots_base+8(FP), SI
	MOVL  homes+24(FP), R8
	MOVL  width+28(FP), CX
	MOVQ  keys_base+32(FP), DX
	MOVQ  keys_len+40(FP), BX
	VPXOR Y7, Y7, Y7
	VMOVD CX, X6
	MOVL  $1, R9
	SHLL  CX, R9
	DECL  R9
	TESTQ BX, BX
	JZ    done

next:
	MOVL         (DX), AX
	MOVQ         AX, R10
	SHLL         CX, AX
	VMOVD        AX, X0
	VPBROADCASTD X0, Y0
	IMULQ        R8, R10
	SHRQ         $32, R10
	LEAQ         (SI)(R10*4), R11
	MOVL         $6, R12

probe:
	VMOVDQU   (R11), Y1
	VPXOR     Y0, Y1, Y2
	VPSRLD    X6, Y2, Y2
	VPCMPEQD  Y7, Y1, Y3
	VPCMPEQD  Y7, Y2, Y2
	VPOR      Y3, Y2, Y2
	VMOVMSKPS Y2, AX
	TESTL     AX, AX
	JNZ       found
	ADDQ      $32, R11
	DECL      R12
	JNZ       probe
	XORL      AX, AX
	JMP       store

found:
	BSFL AX, AX
	MOVL (R11)(AX*4), AX
	ANDL R9, AX

store:
	MOVL AX, (DI)
	ADDQ $4, DI
	ADDQ $4, DX
	DECQ BX
	JNZ  next

done:
	VZEROUPPER
	RET
