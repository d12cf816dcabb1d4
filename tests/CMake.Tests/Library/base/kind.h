enum kind { KIND_PLAIN, KIND_ROUND = 7 };
