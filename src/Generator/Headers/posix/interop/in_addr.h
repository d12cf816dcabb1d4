/* struct in_addr, in_addr_t and in_port_t, which the internet headers share. */
#ifndef _INTEROP_IN_ADDR_H
#define _INTEROP_IN_ADDR_H
typedef __UINT32_TYPE__ in_addr_t;
typedef __UINT16_TYPE__ in_port_t;
struct in_addr {
    in_addr_t s_addr;
};
#endif
