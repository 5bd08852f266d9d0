//go:build !purego

#include "textflag.h"

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
	LEAQ  (DI)(BX*4), DI
	LEAQ  (DX)(BX*4), DX
	NEGQ  BX
	JZ    done

next:
	MOVL         (DX)(BX*4), R11
	VPBROADCASTD (DX)(BX*4), Y0
	VPSLLD       X6, Y0, Y0
	IMULQ        R8, R11
	SHRQ         $32, R11
	LEAQ         (SI)(R11*4), R11
	LEAQ         160(R11), R12

probe:
	VMOVDQU   (R11), Y1
	VPXOR     Y0, Y1, Y2
	VPSRLD    X6, Y2, Y2
	VPCMPEQD  Y7, Y1, Y3
	VPCMPEQD  Y7, Y2, Y2
	VPOR      Y3, Y2, Y2
	VMOVMSKPS Y2, AX
	TESTL     AX, AX
	JZ        farther
	BSFL      AX, AX
	MOVL      (R11)(AX*4), AX
	ANDL      R9, AX

store:
	MOVL AX, (DI)(BX*4)
	INCQ BX
	JNZ  next

done:
	VZEROUPPER
	RET

farther:
	ADDQ $32, R11
	CMPQ R11, R12
	JLS  probe
	JMP  store    // AX is 0
