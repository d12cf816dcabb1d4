int shapes_unrelated(void);
