/** Made from the OpenAPI text by `npm run api:types`; do not edit. */
export interface paths {
    "/api/about": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 平台做什么、渠道、类别和其他去处 */
        get: operations["About_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 账号，按账号名排列 */
        get: operations["Accounts_list"];
        put?: never;
        /** 开立账号；一次性密码只显示这一次；可查看身份的须另一名安全管理员先批准 */
        post: operations["Accounts_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个账号，带 ETag */
        get: operations["Accounts_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 改变单位、角色或停用；不能改本人的；可查看身份的须另一名安全管理员先批准；该账号的会话随之结束 */
        put: operations["Accounts_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重置密码；一次性密码只显示这一次，首次登录须修改；可查看身份的和安全管理员的须另一名安全管理员先批准；会话随之结束 */
        post: operations["Accounts_resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 另一名安全管理员批准授予可查看身份的岗位或重置其密码，七天内有效，用一次即失效 */
        post: operations["Accounts_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 图片、视频、录音或 PDF，单个最大 10 MB；24 小时内未被引用即删除 */
        post: operations["Uploads_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/access-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 新的在前 */
        get: operations["Audit_accessLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/access-log/chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 核验访问日志的哈希链，逐个写入进程；next 不为空时尚未核验完 */
        get: operations["Audit_logChains"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/cases/{id}/chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 核验案件历史的哈希链 */
        get: operations["Audit_chain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/cases/{id}/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 谁看过这一案件，新的在前 */
        get: operations["Audit_looks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 新的在前；只含查询人可见的案件 */
        get: operations["Cases_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个案件，按查看人的权限 */
        get: operations["Cases_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 附件清单；无身份查看权限的只见数量和类型，copy 为真的可看去除元数据的副本 */
        get: operations["Cases_attachments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/attachments/{attachment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 附件原件；无身份查看权限的得到照片去除元数据（位置、设备、时间）的副本，录音录像和文档不提供 */
        get: operations["Cases_download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/diagrams/{process}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 案件所用规则版本的流程图（BPMN） */
        get: operations["Cases_diagram"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/emergency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 第八条：标记重特大突发事件 */
        post: operations["Centre_emergency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 第十条：延期备案 */
        post: operations["Bureau_extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/flash-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 已签发的快报、续报和下一期草稿 */
        get: operations["FlashReports_read"];
        put?: never;
        /** 签发下一期 */
        post: operations["FlashReports_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 由旧到新；next 作为 after 送回 */
        get: operations["Cases_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/inquiries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 经中心向举报人询问 */
        post: operations["Bureau_inquire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/legal-opinions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 第五条：征求法律意见 */
        post: operations["Bureau_legal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/long-term": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 第十条：长期办理，司领导确定日期 */
        post: operations["Bureau_longTerm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 谁看过这一案件，新的在前；限监督举报中心和审计 */
        get: operations["Around_looks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/merge/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 第七条(二)：撤销合并 */
        post: operations["Centre_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/neighbours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 重复、关联、拆分和同县的案件，最多 50 件，只含查询人可见的 */
        get: operations["Around_around"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/path": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 案件走过的环节：首次、末次时间和次数，按先后 */
        get: operations["Cases_path"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预演退回或延期备案，列出将改变的时限；不能办的，与提交时同样说明 */
        post: operations["Preview_of"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/progress-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 第十条：办理进展 */
        post: operations["Bureau_progress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/rectification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认整改到位 */
        post: operations["Bureau_rectified"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/reported-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 记录被举报单位 */
        post: operations["Undertaking_reported"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 第九条：退回并附转办意见 */
        post: operations["Bureau_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 调阅密封内容，先记录理由 */
        post: operations["Cases_revealPart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/spot-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 通知 二：部里抽查 */
        post: operations["Centre_spotCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 要求被举报单位书面说明（不附举报内容） */
        post: operations["Undertaking_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/statements/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记收到的书面说明 */
        post: operations["Undertaking_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/supervision-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 督办单的内容，供打印；打印记入查阅记录 */
        get: operations["Around_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/undertakers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 第十一条：交承办单位办理 */
        post: operations["Undertaking_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/undertakers/write-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 说明理由核销承办事项 */
        post: operations["Undertaking_writeOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 未结束的代办 */
        get: operations["Covers_list"];
        put?: never;
        /** 设代办人 */
        post: operations["Covers_set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 取消代办 */
        delete: operations["Covers_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covers/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可以代办的人：同单位、岗位不少于被代办人 */
        get: operations["Covers_candidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covers/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可以为其设代办人的人：负责人见本单位的人，其他人为空 */
        get: operations["Covers_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** held 是多次失败待处理的，unknown 是结果不明、不会自动重发的 */
        get: operations["Deliveries_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deliveries/{id}/send-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 再发一次 */
        post: operations["Deliveries_sendAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deliveries/{id}/told": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 已由人工告知：案件照已送达继续 */
        post: operations["Deliveries_recordTold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 演示时钟现在的时刻 */
        get: operations["DemoClock_now"];
        put?: never;
        /** 把演示时钟往后调，并处理到期事项 */
        post: operations["DemoClock_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 演示环境发出的短信，新的在前，最多 50 条 */
        get: operations["DemoMessages_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/caller": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 该号码以前的举报件和来电；查看记入日志 */
        post: operations["Desk_caller"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一天的来电，不写 day 为今天；outcome 按结果，agent 按坐席 */
        get: operations["Calls_list"];
        put?: never;
        /** 接起来电 */
        post: operations["Calls_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/calls/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 选定结果，结束来电 */
        post: operations["Calls_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/calls/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人还没有选定结果的来电，没有为空 */
        get: operations["Calls_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本单位的值班交接单；from、to 为本班起止，最长 7 日 */
        get: operations["Handover_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/handover/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 留下一条交接事项；其中的个人信息会被隐去 */
        post: operations["Handover_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/report-base": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 监督举报库：最接近的答复在前，最多 10 条 */
        get: operations["Desk_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 请向来电人读出编号和查询码；写明来电的，来电以此件结束 */
        post: operations["Desk_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/script": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 通话引导语、不在范围时念的话和号码、通话结果 */
        get: operations["Desk_script"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 按目录次序；kind 类别，role 可承担的岗位，parent 上级单位，name 名称所含文字 */
        get: operations["Directory_units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duty/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 突发事件，新的在前；open 为未解除的 */
        get: operations["Duty_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duty/alerts/{id}/stand-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 误报解除，写明理由；正常办理不受影响 */
        post: operations["Duty_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duty/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可以接班的人 */
        get: operations["Duty_colleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duty/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 联系顺序和值班人员 */
        get: operations["Duty_contactTree"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duty/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 交接班记录，新的在前 */
        get: operations["Duty_handovers"];
        put?: never;
        /** 交班：未结束的突发事件自动列出 */
        post: operations["Duty_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duty/handovers/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 接班 */
        post: operations["Duty_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duty/handovers/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回没有人接的交班 */
        post: operations["Duty_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duty/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一天的值班日志，不写 day 为今天 */
        get: operations["Duty_log"];
        put?: never;
        /** 记一笔 */
        post: operations["Duty_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guidance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 受理什么、不受理什么以及该找谁；期限和须知 */
        get: operations["Guidance_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 停在出错环节的案件 */
        get: operations["Incidents_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{case}/{incident}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 在出错的环节重新执行 */
        post: operations["Incidents_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 服务器推送：hello；cases {ids, more} 案件有变化；tasks 任务列表须重读；notices 有新通知；end 会话结束。带 Last-Event-ID 重连时先发 tasks 和 notices；每 20 秒一次心跳 */
        get: operations["Live_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 新的在前 */
        get: operations["Notices_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 标为已读，只改本人所见 */
        post: operations["Notices_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 未读通知数 */
        get: operations["Notices_unreadCount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operations/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 故障、发送、隔离和到期处理的概况，不含案件内容 */
        get: operations["Overview_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/phone/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发送六位验证码；每个号码每分钟一次 */
        post: operations["Phone_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/phone/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 该号码提交过的举报（需手机令牌），新的在前 */
        get: operations["Phone_reports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/phone/reports/{number}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新生成查询码（需手机令牌），原查询码失效 */
        post: operations["Phone_newCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/phone/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 令牌作废 */
        delete: operations["Phone_close"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/phone/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 用验证码换取该号码的令牌，30 分钟有效 */
        post: operations["Phone_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下一级区划；不写 parent 为各省 */
        get: operations["Places_below"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 名称含有所填文字的区划，最多 20 个，more 为还有更多 */
        get: operations["Places_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 另一设计员批准一份将发布的内容，七天内有效，用一次即失效 */
        post: operations["Policy_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 流程图、表单、规则及其用例、期限逐项检查 */
        post: operations["Policy_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 新的在前 */
        get: operations["Policy_list"];
        put?: never;
        /** 发布为下一版本；基础版本不是最新时被拒绝并列出差异 */
        post: operations["Policy_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy/releases/{release}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 某一文件的内容 */
        get: operations["Policy_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy/roll-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 把旧版本重新发布 */
        post: operations["Policy_rollBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quarantine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 无法装载或写入的案件，最多 100 件 */
        get: operations["Incidents_quarantine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 登记簿的编号，由小到大；延期备案的 register 为 extension-filing */
        get: operations["Deliveries_register"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 已收到 */
        post: operations["Portal_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 第十二条：对答复评价 */
        post: operations["Portal_rate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 再次打印回执，不含查询码 */
        post: operations["Portal_receipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 第十三条：申请复查或复核 */
        post: operations["Portal_askReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交前看看自己是否已反映过同一事项（需手机令牌）；只列本人的 */
        post: operations["Phone_findSimilar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 办理进度：现在到哪一步、到期日及算法、可以做什么 */
        post: operations["Portal_status"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 补充内容归入同一编号 */
        post: operations["Portal_supplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回请求已记录，由中心决定是否终止 */
        post: operations["Portal_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 当前登录的人 */
        get: operations["Session_who"];
        put?: never;
        /** 会话写入 Cookie；token 可作 Bearer 使用 */
        post: operations["Session_open"];
        /** 退出登录 */
        delete: operations["Session_close"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 所有会话随之结束，须重新登录 */
        post: operations["Session_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 先到期的在前（sort=newest 新的在前）；可按到期、环节、类别、认领、编号和文字筛选 */
        get: operations["Tasks_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个任务及其表单，带 ETag */
        get: operations["Tasks_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 认领 */
        post: operations["Tasks_claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可以接手该任务的人 */
        get: operations["Tasks_colleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按表单办结；result 是办结的结果 */
        post: operations["Tasks_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人在这一任务上未提交的内容，带 ETag；没有则 404 */
        get: operations["Drafts_read"];
        /** 保存；If-Match 为所见的版本，第一次为 "0"；他处已先保存的 412，current 是现有内容 */
        put: operations["Drafts_save"];
        post?: never;
        /** 弃去未提交的内容 */
        delete: operations["Drafts_drop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转交给本单位同岗位的同事 */
        post: operations["Tasks_handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 按下以后：按所填内容预演，列出将改变的时限；不能办的，与提交时同样说明 */
        post: operations["Tasks_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/unclaim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回认领；本单位负责人可以收回他人认领的任务 */
        post: operations["Tasks_unclaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批量认领，最多 100 件，逐件答复 */
        post: operations["Bulk_claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 同一环节的任务批量办结（批量分办），最多 50 件，逐件校验、逐件答复 */
        post: operations["Bulk_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本单位本岗位的待办数，按到期分组；mine 是本人认领的 */
        get: operations["Tasks_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 开始上传；24 小时内传完并在举报中引用，否则删除 */
        post: operations["ResumableUploads_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/uploads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 上传到哪里了 */
        get: operations["ResumableUploads_read"];
        put?: never;
        post?: never;
        /** 放弃上传 */
        delete: operations["ResumableUploads_remove"];
        options?: never;
        /** 已收到多少：见响应头 Upload-Offset 和 Upload-Length */
        head: operations["ResumableUploads_progress"];
        /** 续传一段；位置不对时为 409，先查询再续 */
        patch: operations["ResumableUploads_append"];
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 进程在运行 */
        get: operations["Health_health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 未就绪时状态为 503 */
        get: operations["Health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        __schema0: unknown;
        /** @description 平台说明：宗旨、渠道、受理类别、其他渠道、须知 */
        About: {
            categories: string[];
            channels: {
                contact: string;
                key: string;
                title: string;
            }[];
            channelsNote: string;
            clause: string;
            elsewhere: {
                authority: string;
                matter: string;
                phone: string;
            }[];
            /** @enum {string} */
            mode: "demo" | "production";
            name: string;
            notices: string[];
            principles: string[];
            purpose: string;
        };
        /** @description 受理分办；overruled 是与规则建议不同的决定及理由 */
        AcceptancePart: {
            answer: string;
            arbitration: {
                at: string;
                by: string;
                /** @enum {string} */
                outcome: "lead" | "lead-and-assisting" | "out-of-scope" | "split";
                reason: string;
            } | null;
            candidates: {
                category: string;
                evidence: string[];
                score: number;
            }[];
            category: string;
            clocksFrom: string;
            dispatches: {
                assisting: string[];
                at: string;
                binding: boolean;
                by: string;
                lead: string;
                round: number;
            }[];
            missing: string[];
            nature: ("report" | "consultation" | "suggestion" | "praise" | "invalid") | null;
            overruled: {
                at: string;
                by: string;
                decided: string;
                proposed: string;
                reason: string;
                what: string;
            }[];
            parent: {
                case: string;
                number: string;
            } | null;
            parts: {
                asked: boolean;
                key: string;
                /** @enum {string} */
                kind: "water" | "discipline" | "other";
                number: string;
                outcome: string;
                text: string;
            }[];
            proposals: {
                [key: string]: components["schemas"]["Proposal"];
            };
            repeat: {
                close: {
                    number: string;
                    open: boolean;
                    /** @enum {string} */
                    place: "spot" | "county" | "none";
                    receivedAt: string;
                    sameReporter: boolean;
                    words: number;
                }[];
                followers: number;
                /** @enum {string} */
                kind: "undecided" | "none" | "link" | "merge";
                lead: {
                    case: string;
                    number: string;
                } | null;
                linked: number;
                rejected: string[];
                /** @enum {string} */
                state: "none" | "asked" | "merged" | "refused" | "undone";
            };
            returns: {
                at: string;
                bureau: string;
                opinion: string;
                round: number;
            }[];
            rounds: number;
            scope: {
                authority: string;
                clause: string;
                code: string;
                /** @enum {string} */
                kind: "accepted" | "refused" | "guided";
                phone: string;
                reason: string;
            } | null;
            shielded: boolean;
            telling: {
                kind: string;
                tries: string[];
            };
            withdrawal: {
                at: string;
                decision: ("end" | "go-on" | "overtaken") | null;
                reason: string;
            } | null;
        };
        /** @description 一个写入进程的哈希链：checked 为已核验到的序号，complete 为核验到末尾；不完整时 seq 与 problem 指出第一处 */
        AccessChain: {
            checked: number;
            complete: boolean;
            intact: boolean;
            problem: ("missing" | "altered" | "unlinked") | null;
            seq: number | null;
            writer: string;
        };
        /** @description 谁在何时看了什么 */
        AccessRow: {
            action: string;
            actor: {
                id: string;
                name: string;
                roles: string[];
                unit: string;
            };
            /** Format: date-time */
            at: string;
            cases: string[];
            field: string | null;
            id: string;
            query: unknown;
            reason: string | null;
        };
        /** @description revision 即 ETag，修改时作为 If-Match 送回 */
        Account: {
            active: boolean;
            id: string;
            login: string;
            name: string;
            revision: number;
            roles: string[];
            unit: string;
        };
        AccountAccess: {
            active: boolean;
            /** @description 另一名安全管理员的账号名；授予可查看身份的岗位时必填，须其本人先批准 */
            approver?: string;
            roles: string[];
            unit: string;
        };
        AccountApproved: {
            approver: string;
        };
        /** @description 与将开立的账号或将改成的权限逐字一致，或为重置某账号的密码；revision 为改前的 ETag */
        AccountGrant: {
            login: string;
            name: string;
            roles: string[];
            unit: string;
        } | {
            account: string;
            active: boolean;
            revision: number;
            roles: string[];
            unit: string;
        } | {
            account: string;
            /** @enum {string} */
            password: "reset";
            revision: number;
        };
        /** @description 与将发布（或恢复）的内容逐字一致 */
        Approval: {
            base: number;
            changes: {
                [key: string]: string | null;
            };
            /** Format: date-time */
            effectiveAt?: string;
            note: string;
        } | {
            note: string;
            to: number;
        };
        Approved: {
            approver: string;
        };
        Attachment: {
            id: string;
            name: string;
            size: number;
            type: string;
        };
        BaseAnswer: {
            answer: string;
            clause: string;
            evidence: string[];
            id: string;
            question: string;
            score: number;
        };
        /** @description 数到 10,000 为止，more 为还有更多 */
        BoundedCount: {
            count: number;
            more: boolean;
        };
        /** @description revision 是列表中所见的版本 */
        BulkClaim: {
            items: {
                id: string;
                revision: number;
            }[];
        };
        /** @description 同一环节的任务，填同样的内容 */
        BulkComplete: {
            data: {
                [key: string]: components["schemas"]["__schema0"];
            };
            ids: string[];
        };
        /** @description 每件各自的结果；未成的有 code 和说明 */
        BulkItem: {
            code: string | null;
            detail: string | null;
            id: string;
            ok: boolean;
            result: {
                [key: string]: unknown;
            } | null;
            revision: number | null;
        };
        BulkResult: {
            items: components["schemas"]["BulkItem"][];
        };
        /** @description 来电；phone 隐去中段。code、authority 是当场告知的去处 */
        Call: {
            agent: string;
            agentName: string;
            authority: string;
            authorityPhone: string;
            clause: string;
            code: string;
            endedAt: string | null;
            entry: string;
            id: string;
            note: string;
            number: string;
            outcome: ("report" | "joined" | "answered" | "guided" | "refused" | "harassment" | "wrong-number" | "abandoned") | null;
            outcomeTitle: string;
            phone: string;
            seconds: number | null;
            /** Format: date-time */
            startedAt: string;
            /** @enum {string} */
            state: "open" | "ended";
        };
        /** @description 引导告知、不予受理填 code（去处的代码），当场答复填 entry（监督举报库条目），并入已有件填 number */
        CallEnd: {
            code?: string;
            entry?: string;
            note?: string;
            number?: string;
            /** @enum {string} */
            outcome: "joined" | "answered" | "guided" | "refused" | "harassment" | "wrong-number" | "abandoned";
        };
        /** @description 该号码以前的举报件和来电；查看已记录 */
        Caller: {
            calls: components["schemas"]["Call"][];
            cases: {
                bureau: string;
                case: string;
                category: string;
                number: string;
                outcome: ("closed" | "answered" | "refused" | "guided" | "lapsed" | "withdrawn" | "merged" | "thanked" | "invalid") | null;
                outcomeTitle: string;
                place: string;
                /** Format: date-time */
                receivedAt: string;
                /** @enum {string} */
                status: "received" | "reviewing" | "waiting-reporter" | "lapsed" | "dispatching" | "handling" | "returned" | "arbitration" | "notifying" | "feedback" | "merged" | "ended";
                statusTitle: string;
            }[];
            more: boolean;
        };
        CallerQuery: {
            phone: string;
        };
        /** @description 案件；密封的身份信息不在其中，须说明理由后调阅。只为一项承办事项而来的单位（ownItemOnly），不得知悉的部分为 null；units、people 是文中所出现代码的名称 */
        Case: {
            acceptance: components["schemas"]["AcceptancePart"] | null;
            assisting: components["schemas"]["Titled"][];
            bureau: components["schemas"]["Titled"] | null;
            category: string;
            clocks: components["schemas"]["ClockView"][];
            decisions: components["schemas"]["Decision"][];
            emergency: components["schemas"]["EmergencyPart"] | null;
            feedback: components["schemas"]["FeedbackPart"] | null;
            handling: components["schemas"]["HandlingPart"] | null;
            id: string;
            incidents: {
                at: string;
                code: string;
                element: string;
                id: string;
            }[];
            intake: components["schemas"]["IntakePart"];
            items: components["schemas"]["UndertakerItem"][];
            nature: ("report" | "consultation" | "suggestion" | "praise" | "invalid") | null;
            natureTitle: string;
            number: string;
            outcome: ("closed" | "answered" | "refused" | "guided" | "lapsed" | "withdrawn" | "merged" | "thanked" | "invalid") | null;
            outcomeTitle: string;
            ownItemOnly: boolean;
            people: {
                [key: string]: string;
            };
            positions: {
                element: string;
                execution: string;
                process: string;
            }[];
            records: components["schemas"]["RecordsPart"] | null;
            registers: {
                [key: string]: {
                    n: number;
                    year: number;
                };
            };
            release: number;
            revision: number;
            signOff: components["schemas"]["SignOff"] | null;
            /** @enum {string} */
            status: "received" | "reviewing" | "waiting-reporter" | "lapsed" | "dispatching" | "handling" | "returned" | "arbitration" | "notifying" | "feedback" | "merged" | "ended";
            statusTitle: string;
            subject: string;
            tasks: components["schemas"]["CaseTask"][];
            units: {
                [key: string]: string;
            };
            /** @enum {string} */
            view: "identity" | "masked";
        };
        CaseAttachment: {
            copy: boolean;
            id: string;
            name: string;
            size: number;
            type: string;
        };
        /** @description taken 是连线走过的次数；complete 为否：历史过长，只含前面的部分 */
        CasePath: {
            complete: boolean;
            elements: {
                cancelled: number;
                clause: string | null;
                completed: number;
                element: string;
                entered: number;
                failed: number;
                /** Format: date-time */
                firstAt: string;
                /** Format: date-time */
                lastAt: string;
                name: string;
                process: string;
                taken: number;
                type: string;
            }[];
        };
        /** @description 尚未填写理由时可省去 body，只看日期 */
        CasePreviewRequest: {
            /** @enum {string} */
            action: "return";
            body?: components["schemas"]["ReturnOpinion"];
        } | {
            /** @enum {string} */
            action: "extension";
            body?: components["schemas"]["Reason"];
        };
        CaseReceipt: {
            number: string;
            result: {
                [key: string]: unknown;
            } | null;
            revision: number;
        };
        /** @description openIncidents 大于零：流程停在出错的环节，等待运维处理 */
        CaseRow: {
            /** Format: date-time */
            createdAt: string;
            facets: {
                [key: string]: string | number | boolean | null;
            };
            id: string;
            nextDueAt: string | null;
            number: string;
            openIncidents: number;
            /** Format: date-time */
            updatedAt: string;
        };
        /** @description 案件当前的任务；assignee 的姓名在 people 中 */
        CaseTask: {
            assignee: string | null;
            clause: string | null;
            clock: string | null;
            dueAt: string | null;
            element: string;
            execution: string;
            form: string | null;
            id: string;
            inputs: {
                [key: string]: unknown;
            };
            name: string;
            openedAt: string;
            process: string;
            revision: number;
            role: string;
            roleTitle: string;
            unit: string;
            unitTitle: string;
        };
        /** @description 哈希链核验结果；不完整时指出第一处 */
        ChainReport: {
            intact: boolean;
            length?: number;
            problem?: string;
            seq?: number;
        };
        Changed: {
            number: string;
            revision: number;
        };
        /** @description dueAt 是到期日 24 点，显示用 dueDay；workingDaysLeft 到期当日为 0，逾期为负；total、counted 以 unit 计（date 按工作日） */
        Clock: {
            clause: string;
            counted: number;
            /** Format: date-time */
            dueAt: string;
            dueDay: string;
            holder: components["schemas"]["Titled"] | null;
            key: string;
            overdue: boolean;
            /** @enum {string} */
            phase: "running" | "soon" | "dueToday" | "overdue" | "met" | "missed" | "superseded";
            promised: boolean;
            provisional: boolean;
            settledAt: string | null;
            /** Format: date-time */
            startedAt: string;
            subject: string;
            subjectTitle: string;
            title: string;
            total: number;
            /** @enum {string} */
            unit: "WD" | "calendar-day" | "minute" | "date";
            workingDaysLeft: number;
        };
        /** @description 只能往后调 */
        ClockMove: {
            /** Format: date-time */
            to: string;
        };
        /** @description 到期事项已按到期时间先后处理；settled 为否时请再调用一次 */
        ClockMoved: {
            delivered: number;
            fired: number;
            /** Format: date-time */
            now: string;
            settled: boolean;
            sweeps: number;
        };
        ClockView: {
            clause: string;
            counted: number;
            /** Format: date-time */
            dueAt: string;
            dueDay: string;
            holder: components["schemas"]["Titled"] | null;
            key: string;
            overdue: boolean;
            /** @enum {string} */
            phase: "running" | "soon" | "dueToday" | "overdue" | "met" | "missed" | "superseded";
            promised: boolean;
            provisional: boolean;
            settledAt: string | null;
            /** Format: date-time */
            startedAt: string;
            /** @enum {string} */
            state: "running" | "met" | "missed" | "superseded";
            subject: string;
            subjectTitle: string;
            title: string;
            total: number;
            /** @enum {string} */
            unit: "WD" | "calendar-day" | "minute" | "date";
            why: components["schemas"]["WhyThisDate"];
            workingDaysLeft: number;
        };
        /** @description 代办（A/B 角）；from、until 含当日，active：今日有效 */
        Cover: {
            active: boolean;
            deputy: {
                id: string;
                name: string;
            };
            from: string;
            id: string;
            person: {
                id: string;
                name: string;
            };
            setBy: {
                id: string;
                name: string;
            };
            until: string;
        };
        /** @description person 省略即本人；负责人可为本单位的人设 */
        CoverRequest: {
            deputy: string;
            /** Format: date */
            from: string;
            person?: string;
            /** Format: date */
            until: string;
        };
        /** @description mine 谁代我办，forMe 我代谁办，unit 本单位全部（限负责人） */
        Covers: {
            forMe: components["schemas"]["Cover"][];
            mine: components["schemas"]["Cover"][];
            unit: components["schemas"]["Cover"][];
        };
        /** @description 账号与密码 */
        Credentials: {
            login: string;
            password: string;
        };
        /** @description open 为是：规则不能自行判定，待人确认；decided 是与建议不同的决定 */
        Decision: {
            clause: string;
            confirm: boolean;
            decided: {
                at: string;
                by: string;
                reason: string;
                value: string;
            } | null;
            evidence: string[];
            open: boolean;
            outcome: string;
            outcomeTitle: string;
            reason: string;
            title: string;
            version: string;
            what: string;
        };
        /** @description 不含收件人和内容 */
        DeliveryRow: {
            /** Format: date-time */
            at: string;
            attempts: number;
            case: string;
            channel: string;
            channelTitle: string;
            decidedBy: string | null;
            id: string;
            kind: string;
            kindTitle: string;
            lastFault: string | null;
            /** Format: date-time */
            nextAt: string;
            state: string;
            stateTitle: string;
        };
        /** @description 坐席代为登记；practice 为演练，不计入统计；call 是本次来电，登记后即以此件结束 */
        DeskReport: {
            /** @default [] */
            attachments: string[];
            call?: string;
            category?: string;
            /** @enum {string} */
            channel: "hotline" | "other";
            onBehalf?: components["schemas"]["OnBehalf"];
            place?: components["schemas"]["Place"];
            /** @default false */
            practice: boolean;
            reporter?: components["schemas"]["Reporter"];
            text: string;
            truthful: boolean;
        };
        /** @description 通话引导语；closing 中 {tail} 为编号后六位 */
        DeskScript: {
            closing: string;
            elsewhere: components["schemas"]["Elsewhere"][];
            opening: string;
            outcomes: {
                digit: number;
                /** @enum {string} */
                key: "report" | "joined" | "answered" | "guided" | "refused" | "harassment" | "wrong-number" | "abandoned";
                title: string;
            }[];
            questions: {
                hint: string;
                /** @enum {string} */
                key: "who" | "when" | "where" | "cause" | "course";
                say: string;
                title: string;
            }[];
            release: number;
            secrecy: string;
        };
        /** @description hasChildren 为否：没有更细的区划，乡镇和村请填文字 */
        Division: {
            code: string;
            hasChildren: boolean;
            /** @enum {string} */
            level: "province" | "city" | "county";
            name: string;
        };
        /** @description next 是无人确认时下一次升级的岗位和时刻；确认、定级、解除即完成 task；practice 为演练 */
        DutyAlert: {
            acknowledgedAt: string;
            acknowledgedBy: string;
            case: string;
            evidence: string[];
            flashReports: number;
            grade: string;
            gradeReason: string;
            next: {
                /** Format: date-time */
                at: string;
                post: string;
                title: string;
            } | null;
            number: string;
            place: string;
            practice: boolean;
            raisedAt: string;
            raisedBy: string;
            standDown: {
                at: string;
                by: string;
                reason: string;
            } | null;
            /** @enum {string} */
            state: "unacknowledged" | "acknowledged" | "graded" | "stood-down";
            stateTitle: string;
            steps: {
                post: string;
                sentAt: string;
                step: number;
                title: string;
                toldAt: string | null;
            }[];
            task: {
                element: string;
                form: string | null;
                id: string;
                name: string;
            } | null;
            text: string;
        };
        /** @description 升级的顺序，和总值班室的人员 */
        DutyContacts: {
            ackMinutes: number;
            ladder: {
                post: string;
                receiver: string;
                step: number;
                title: string;
            }[];
            people: {
                name: string;
                title: string;
                unit: string;
            }[];
        };
        /** @description 值班日志只能添加，不能修改 */
        DutyLogEntry: {
            /** Format: date-time */
            at: string;
            by: string;
            byName: string;
            id: string;
            /** @enum {string} */
            kind: "note" | "call" | "handover" | "handover-confirmed" | "handover-withdrawn";
            kindTitle: string;
            number: string;
            text: string;
        };
        DutyReceipt: {
            number: string;
            revision: number;
        };
        /** @description phone 为空即无联系方式；unconfirmed 的号码尚待负责人核实；say 是电话里念的话 */
        Elsewhere: {
            authority: string;
            code: string;
            featured: boolean;
            matter: string;
            phone: string;
            say: string;
            unconfirmed: boolean;
        };
        /** @description 重特大突发事件 */
        EmergencyPart: {
            acknowledgedAt: string;
            acknowledgedBy: string;
            alerts: {
                post: string;
                sentAt: string;
                step: number;
            }[];
            evidence: string[];
            grade: string;
            gradeReason: string;
            raised: boolean;
            raisedAt: string;
            raisedBy: string;
            standDown: {
                at: string;
                by: string;
                reason: string;
            } | null;
        };
        /** @description 反馈评价 */
        FeedbackPart: {
            callback: {
                comment: string;
                /** @enum {string} */
                decision: "undecided" | "yes" | "no";
                reason: string;
                /** @enum {string} */
                result: "满意" | "基本满意" | "不满意" | "未接通" | "拒访" | "";
                tries: {
                    at: string;
                    by: string;
                    comment: string;
                    /** @enum {string} */
                    result: "满意" | "基本满意" | "不满意" | "未接通" | "拒访";
                }[];
            };
            /** @enum {string} */
            path: "" | "handled" | "answered";
            ratings: {
                at: string;
                comment: string;
                /** @enum {string} */
                level: "满意" | "基本满意" | "不满意";
            }[];
            reply: {
                at: string;
                by: string;
                text: string;
            } | null;
            reviews: {
                askedAt: string;
                /** @enum {string} */
                askedBy: "reporter" | "ministry";
                conclusion: string;
                decisionReason: string;
                id: string;
                /** @enum {string} */
                kind: "复查" | "复核";
                reason: string;
                result: string;
                reviewer: string;
                settledAt: string;
                /** @enum {string} */
                state: "asked" | "transferred" | "handling" | "declined" | "concluded";
            }[];
            reviewUntil: string;
        };
        /** @description 表单数据，按表单在服务端校验 */
        FilledIn: {
            /** @default {} */
            data: {
                [key: string]: components["schemas"]["__schema0"];
            };
        };
        /** @description 一期快报，签发后不变 */
        FlashReport: {
            at: string;
            by: string;
            byName: string;
            casualties: string;
            damage: string;
            final: boolean;
            grade: string;
            happenedAt: string;
            /** @enum {string} */
            kind: "快报" | "续报" | "终报";
            n: number;
            requests: string;
            taken: string;
            what: string;
        };
        /** @description 已签发的各期和下一期的草稿；next 为空表示已签发终报 */
        FlashReports: {
            draft: {
                casualties: string;
                damage: string;
                happenedAt: string;
                requests: string;
                taken: string;
                what: string;
            };
            grade: string;
            issued: components["schemas"]["FlashReport"][];
            next: {
                kind: string;
                n: number;
            } | null;
            number: string;
            place: string;
            practice: boolean;
            source: string;
        };
        /** @description 填写前的指引：受理类别和提示、其他渠道、须知、期限 */
        Guidance: {
            askAt: {
                contact: string;
                title: string;
            }[];
            categories: {
                hints: string[];
                name: string;
                notices: string[];
                questions: string[];
                summary: string;
            }[];
            elsewhere: components["schemas"]["Elsewhere"][];
            emergency: string;
            helpers: string;
            intro: string;
            limits: {
                key: string;
                text: string;
                title: string;
            }[];
            privacy: string;
            release: number;
            secrecy: string;
            steps: {
                key: string;
                text: string;
                title: string;
            }[];
            truthfulness: string;
            uploads: {
                /** @enum {number} */
                mostBytes: 10485760;
                /** @enum {number} */
                mostPerReport: 9;
                types: string[];
            };
        };
        /** @description 组织办理；earlier 是重新办理以前的各轮 */
        HandlingPart: {
            acceptance: {
                at: string;
                /** @enum {string} */
                how: "bureau" | "deemed";
            } | null;
            again: boolean;
            assisting: string[];
            binding: boolean;
            bureau: string;
            closing: {
                at: string;
                by: string;
                evidence: string[];
                finding: string;
                internalFinding: string;
                measures: string;
                measuresDue: string;
                method: string;
                rectifyBy: string;
                reply: string;
                responsibleUnit: string;
                result: string;
                visits: {
                    day: string;
                    people: string;
                }[];
            } | null;
            dispatchedAt: string;
            earlier?: {
                bureau: string;
                closing: {
                    at: string;
                    by: string;
                    evidence: string[];
                    finding: string;
                    internalFinding: string;
                    measures: string;
                    measuresDue: string;
                    method: string;
                    rectifyBy: string;
                    reply: string;
                    responsibleUnit: string;
                    result: string;
                    visits: {
                        day: string;
                        people: string;
                    }[];
                } | null;
                dispatchedAt: string;
                feedback: {
                    acceptedAt: string;
                    acceptedBy: string;
                    at: string;
                    progress: string;
                } | null;
                longTerm: {
                    dates: {
                        at: string;
                        by: string;
                        day: string;
                        milestones: {
                            day: string;
                            text: string;
                        }[];
                        reason: string;
                    }[];
                } | null;
                round: number;
                sentBack: {
                    at: string;
                    by: string;
                    note: string;
                    reasons: string[];
                }[];
                undertakers: components["schemas"]["UndertakerItem"][];
            }[];
            extension: {
                /** @enum {string} */
                by: "bureau" | "general-office";
                dueAt: string;
                filedAt: string;
                reason: string;
                requestedAt: string;
                requestedBy: string;
                /** @enum {string} */
                state: "signing" | "filed" | "rejected";
            } | null;
            feedback: {
                acceptedAt: string;
                acceptedBy: string;
                at: string;
                progress: string;
            } | null;
            handleClock: string;
            inquiries: {
                answer: string;
                answeredAt: string;
                askedAt: string;
                how: string;
                id: string;
                question: string;
            }[];
            legal: {
                askedAt: string;
                by: string;
                givenAt: string;
                id: string;
                opinion: string;
                question: string;
            }[];
            longTerm: {
                dates: {
                    at: string;
                    by: string;
                    day: string;
                    milestones: {
                        day: string;
                        text: string;
                    }[];
                    reason: string;
                }[];
            } | null;
            nature: string;
            /** @enum {string} */
            phase: "none" | "checking" | "returned" | "handling" | "feedback" | "coordination" | "closed";
            progress: {
                at: string;
                by: string;
                text: string;
            }[];
            reported: string[];
            returnClock: string;
            returnOpinion: string;
            round: number;
            sentBack: {
                at: string;
                by: string;
                note: string;
                reasons: string[];
            }[];
            signOffs: components["schemas"]["Signature"][];
            statements: {
                answer: string;
                answeredAt: string;
                askedAt: string;
                id: string;
                questions: string[];
                unit: string;
            }[];
            undertakers: components["schemas"]["UndertakerItem"][];
        };
        /** @description open 是交班时未结束的突发事件 */
        Handover: {
            /** Format: date-time */
            at: string;
            from: string;
            fromName: string;
            id: string;
            open: {
                number: string;
                state: string;
            }[];
            settledAt: string | null;
            /** @enum {string} */
            state: "waiting" | "confirmed" | "withdrawn";
            summary: string;
            to: string;
            toName: string;
        };
        /** @description 接手人账号 id */
        HandOver: {
            to: string;
        };
        /** @description 值班交接单：came 本班新到且仍待办的，overdue 已逾期的，dueNext 下一个工作日及此前到期的；每项最多列 50 件，count 为总数 */
        HandoverSheet: {
            alarms: {
                /** Format: date-time */
                at: string;
                case: string;
                id: string;
                kind: string;
                number: string;
            }[];
            came: {
                count: number;
                items: components["schemas"]["TaskRow"][];
            };
            capped: number;
            dueNext: {
                count: number;
                day: string;
                items: components["schemas"]["TaskRow"][];
            };
            /** Format: date-time */
            from: string;
            notes: components["schemas"]["ShiftNote"][];
            open: number;
            overdue: {
                count: number;
                items: components["schemas"]["TaskRow"][];
            };
            /** Format: date-time */
            printedAt: string;
            /** Format: date-time */
            to: string;
            unit: {
                id: string;
                title: string;
            };
        };
        Health: {
            /** @enum {string} */
            status: "up";
        };
        HistoryEntry: {
            actor: {
                id: string;
                name: string;
                unit: string;
            };
            /** Format: date-time */
            at: string;
            clause: string | null;
            data: unknown;
            element: string | null;
            hash: string;
            kind: string;
            release: number;
            seq: number;
        };
        /** @description 不含编号和案件内容 */
        IncidentRow: {
            case: string;
            incidents: {
                at: string;
                attempts: number;
                code: string;
                element: string;
                elementName: string;
                id: string;
                message: string;
                process: string;
            }[];
            release: number;
        };
        /** @description 信息接收；text 是已隐去个人信息的举报内容 */
        IntakePart: {
            attachments: string[];
            /** @enum {string} */
            channel: "hotline" | "website" | "wechat" | "other";
            openQuestion: {
                askedAt: string;
                askedBy: string;
                items: string[];
            } | null;
            place: {
                candidates: {
                    code: string;
                    label: string;
                }[];
                /** @enum {string} */
                certainty: "certain" | "ambiguous" | "unknown";
                city: string;
                county: string;
                detail: string;
                label: string;
                path: string;
                province: string;
                text: string;
                /** @description 河流、湖泊、水库或工程名称，举报人所填 */
                water?: string;
            };
            practice: boolean;
            /** Format: date-time */
            receivedAt: string;
            reporter: {
                anonymous: boolean;
                /** @description 已密封，只显示有无；须说明理由后调阅 */
                email: string | null;
                /** @description 已密封，只显示有无；须说明理由后调阅 */
                idNumber: string | null;
                /** @description 已密封，只显示有无；须说明理由后调阅 */
                name: string | null;
                /** @description 已密封，只显示有无；须说明理由后调阅 */
                phone: string | null;
            };
            supplements: {
                at: string;
                attachments: string[];
                from: string;
                text: string;
            }[];
            text: string;
            told: {
                at: string;
                how: string;
                kind: string;
                text: string;
                told: boolean;
            }[];
        };
        LongTerm: {
            /** Format: date */
            day: string;
            milestones: {
                /** Format: date */
                day: string;
                text: string;
            }[];
            reason: string;
        };
        /** @description 查看过本件的人 */
        Look: {
            /** @enum {string} */
            action: "view" | "list" | "search" | "reveal" | "export" | "sign-in" | "account";
            actor: {
                id: string;
                name: string;
                roles: string[];
                roleTitles: string[];
                unit: string;
            };
            /** Format: date-time */
            at: string;
            field: string | null;
            id: string;
            reason: string | null;
        };
        /** @description lead 主件、follower 并入本件、linked 关联本件、parent 拆分前、part 拆分出、close 疑似同一问题（words 为文字相近程度）、near 同县 */
        Neighbour: {
            bureau: components["schemas"]["Titled"] | null;
            case: string;
            category: string;
            nearness: ("spot" | "county" | "none") | null;
            number: string;
            place: string;
            receivedAt: string;
            /** @enum {string} */
            relation: "lead" | "follower" | "linked" | "parent" | "part" | "close" | "near";
            status: ("received" | "reviewing" | "waiting-reporter" | "lapsed" | "dispatching" | "handling" | "returned" | "arbitration" | "notifying" | "feedback" | "merged" | "ended") | null;
            statusTitle: string;
            subject: string;
            words: number | null;
        };
        NewAccount: {
            /** @description 另一名安全管理员的账号名；授予可查看身份的岗位时必填，须其本人先批准 */
            approver?: string;
            login: string;
            name: string;
            roles: string[];
            unit: string;
        };
        /** @description 号码隐藏的不填 */
        NewCall: {
            phone?: string;
        };
        /** @description number 是有关的突发事件编号 */
        NewDutyLogEntry: {
            /**
             * @default note
             * @enum {string}
             */
            kind: "note" | "call";
            number?: string;
            text: string;
        };
        /** @description 何时、何事、伤亡、损失、已采取的措施、请求支援；final 为终报 */
        NewFlashReport: {
            casualties?: string;
            damage?: string;
            /** @default false */
            final: boolean;
            /** Format: date-time */
            happenedAt: string;
            requests?: string;
            taken: string;
            what: string;
        };
        /** @description 交给谁，交代什么 */
        NewHandover: {
            summary: string;
            to: string;
        };
        /** @description 新的查询码只显示这一次，原查询码已失效 */
        NewQueryCode: {
            number: string;
            queryCode: string;
        };
        /** @description 举报、咨询或建议；公众号菜单打开的页面填 wechat */
        NewReport: {
            /** @default [] */
            attachments: string[];
            category?: string;
            /**
             * @default website
             * @enum {string}
             */
            channel: "website" | "wechat";
            onBehalf?: components["schemas"]["OnBehalf"];
            place?: components["schemas"]["Place"];
            reporter?: components["schemas"]["Reporter"];
            text: string;
            truthful: boolean;
        };
        /** @description type 只供参考，实际类型由内容判断 */
        NewUpload: {
            name: string;
            size: number;
            type?: string;
        };
        /** @description number、payload 为空：本人已不能查看该案件 */
        Notice: {
            /** Format: date-time */
            at: string;
            case: string;
            channel: string;
            id: string;
            kind: string;
            number: string;
            payload: {
                [key: string]: unknown;
            };
            read: boolean;
        };
        /** @description 替他人填写：填写人的姓名、电话和与举报人的关系，与举报人信息一样密封；匿名时不保存 */
        OnBehalf: {
            name: string;
            phone?: string;
            relation: string;
        };
        OpenedAccount: {
            account: components["schemas"]["Account"];
            password: string;
        };
        /** @description overdue 是到期未处理的案件，lagSeconds 是其中最早一件拖了多久；last 是本机上一次到期处理做了什么 */
        OperationsSummary: {
            /** Format: date-time */
            at: string;
            checks: {
                detail: string;
                name: string;
                ok: boolean;
            }[];
            deliveries: {
                held: components["schemas"]["BoundedCount"];
                unknown: components["schemas"]["BoundedCount"];
                waiting: components["schemas"]["BoundedCount"];
            };
            incidents: components["schemas"]["BoundedCount"];
            quarantine: components["schemas"]["BoundedCount"];
            release: number;
            sweeper: {
                everySeconds: number;
                fault: string;
                lagSeconds: number;
                last: {
                    delivered: number;
                    fired: number;
                    more: boolean;
                    quarantined: number;
                    recomputed: number;
                    relayed: number;
                } | null;
                lastAt: string | null;
                ok: boolean;
                oldestDueAt: string | null;
                overdue: components["schemas"]["BoundedCount"];
                unrelayed: components["schemas"]["BoundedCount"];
            };
        };
        OwnReport: {
            category: string;
            number: string;
            outcomeTitle: string;
            place: string;
            /** Format: date-time */
            receivedAt: string;
            /** @enum {string} */
            status: "received" | "waiting-reporter" | "lapsed" | "dispatching" | "handling" | "notifying" | "feedback" | "merged" | "ended";
            statusTitle: string;
        };
        /** @description 拆分出来单独办理的部分：凭原查询码和这个编号查询、补充、撤回、评价 */
        PartOfReport: {
            asked: boolean;
            number: string;
            outcomeTitle: string;
            statusTitle: string;
        };
        /** @description 原密码与新密码（至少 12 个字符） */
        PasswordChange: {
            current: string;
            next: string;
        };
        /** @default {} */
        PasswordReset: {
            /** @description 另一名安全管理员的账号名；授予可查看身份的岗位时必填，须其本人先批准 */
            approver?: string;
        };
        Person: {
            id: string;
            name: string;
            roles: string[];
            unit: string;
        };
        PhoneCodeProof: {
            code: string;
            phone: string;
        };
        PhoneCodeRequest: {
            phone: string;
        };
        /** @description 无论该号码是否举报过，答复都一样 */
        PhoneCodeSent: {
            againInSeconds: number;
            validSeconds: number;
        };
        /** @description 只用于该号码本人的举报：放在 Authorization: Bearer 请求头，不要保存 */
        PhoneToken: {
            /** Format: date-time */
            expiresAt: string;
            token: string;
        };
        /** @description 自由文字，或行政区划各级名称；water 是河流、湖泊、水库或工程名称；可留空 */
        Place: {
            city?: string;
            county?: string;
            province?: string;
            text?: string;
            township?: string;
            village?: string;
            water?: string;
        };
        /** @description path 是从省开始的全称；同名的都列出，不代为选择 */
        PlaceCandidate: {
            city: string;
            code: string;
            county: string;
            /** @enum {string} */
            level: "province" | "city" | "county";
            name: string;
            path: string;
            province: string;
        };
        PolicyCheck: {
            problems: components["schemas"]["PolicyProblem"][];
        };
        /** @description 相对 base 的改动：路径 → 新内容，null 为删除 */
        PolicyDraft: {
            base: number;
            changes: {
                [key: string]: string | null;
            };
        };
        PolicyFile: {
            path: string;
            sha256: string;
            text: string;
        };
        PolicyProblem: {
            element?: string;
            message: string;
            path: string;
            rule: string;
        };
        /** @description 按下以后：将开始、停止、改期或不再计的时限，和将出现的任务；signatures 是假定都同意的审签。什么也不写入 */
        Preview: {
            clocks: {
                /** @enum {string} */
                change: "started" | "stopped" | "moved" | "superseded";
                clock: components["schemas"]["ClockView"];
                from: string | null;
            }[];
            signatures: {
                roleTitle: string;
                unit: components["schemas"]["Titled"];
            }[];
            status: ("received" | "reviewing" | "waiting-reporter" | "lapsed" | "dispatching" | "handling" | "returned" | "arbitration" | "notifying" | "feedback" | "merged" | "ended") | null;
            statusTitle: string;
            tasks: {
                dueAt: string | null;
                name: string;
                roleTitle: string;
                unit: components["schemas"]["Titled"];
            }[];
        };
        /** @description RFC 9457；code 是稳定的代码，detail 是中文说明；current 是修改落空时现有的内容 */
        Problem: {
            code: string;
            current?: {
                [key: string]: unknown;
            };
            detail: string;
            errors?: {
                message: string;
                path: string;
            }[];
            status: number;
            title: string;
            type: string;
        };
        ProgressNote: {
            /** Format: date */
            reached?: string;
            text: string;
        };
        /** @description 规则的建议；confirm 为是：须由人确认 */
        Proposal: {
            clause: string;
            confirm: boolean;
            outcome: string;
            params: {
                [key: string]: unknown;
            };
            reason: string;
            version: string;
        };
        /** @description effectiveAt 不填即时生效；approver 是已批准同一内容的另一设计员的账号名 */
        Publication: {
            approver?: string;
            base: number;
            changes: {
                [key: string]: string | null;
            };
            /** Format: date-time */
            effectiveAt?: string;
            note: string;
        };
        QuarantineRow: {
            case: string;
            count: number;
            doing: string;
            doingTitle: string;
            fault: string;
            /** Format: date-time */
            firstAt: string;
            /** Format: date-time */
            lastAt: string;
        };
        Question: {
            question: string;
        };
        Rating: {
            comment?: string;
            /** @enum {string} */
            level: "满意" | "基本满意" | "不满意";
            number: string;
            queryCode: string;
        };
        Readiness: {
            checks: {
                detail: string;
                name: string;
                ok: boolean;
            }[];
            ready: boolean;
        };
        ReadNotices: {
            ids: string[];
        } | {
            /** @enum {boolean} */
            all: true;
        };
        Reason: {
            reason: string;
        };
        Receipt: {
            number: string;
            result: {
                [key: string]: unknown;
            };
            revision: number;
        };
        /** @description 归档 */
        RecordsPart: {
            archive: {
                at: string;
                files: {
                    name: string;
                    sha256: string;
                    title: string;
                }[];
                outcome: string;
                paperPlace: string;
                retentionYears: number;
            } | null;
            end: {
                at: string;
                clause: string;
                outcome: string;
                reason: string;
                reviewWindow: boolean;
            } | null;
        };
        Rectification: {
            proof: string;
        };
        RegisterRow: {
            /** Format: date-time */
            at: string;
            case: string;
            n: number;
            number: string;
        };
        /** @description 规则版本；inForce 为现行；files 是路径与内容的 SHA-256 */
        Release: {
            approver: string | null;
            author: string;
            base: number;
            /** Format: date-time */
            effectiveAt: string;
            files: {
                [key: string]: string;
            };
            inForce: boolean;
            note: string;
            number: number;
            /** Format: date-time */
            publishedAt: string;
        };
        ReportedUnits: {
            units: string[];
        };
        /** @description 实名须留电话或邮箱；匿名时其余各项不保存 */
        Reporter: {
            anonymous: boolean;
            email?: string;
            idNumber?: string;
            name?: string;
            phone?: string;
        };
        /** @description open 为否时 reason 说明为什么现在不能；until 是可以做到什么时候 */
        ReporterAct: {
            /** @enum {string} */
            act: "supplement" | "withdraw" | "rating" | "review";
            open: boolean;
            reason: string;
            until: string | null;
        };
        /** @description dueDay 是北京时间的到期日（当日24时止）；left、total、used 按 unit 计（WD 为工作日），到期当天 left 为 0，逾期为负；moves 是改过的日期和理由；why 逐日列出如何计算，count 为第几日，不计的日子为空 */
        ReporterClock: {
            clause: string;
            /** Format: date-time */
            dueAt: string;
            dueDay: string;
            key: string;
            late: boolean;
            left: number;
            moves: {
                /** Format: date-time */
                from: string;
                reason: string;
                /** Format: date-time */
                to: string;
            }[];
            provisional: boolean;
            startedOn: string;
            /** @enum {string} */
            state: "running" | "met" | "missed";
            title: string;
            total: number;
            /** @enum {string} */
            unit: "WD" | "calendar-day";
            used: number;
            why: {
                clause: string;
                days: {
                    count: number | null;
                    day: string;
                    /** @enum {string} */
                    kind: "workday" | "weekend" | "holiday" | "make-up";
                    name: string;
                    working: boolean;
                }[];
                dayZero: string;
                moved: boolean;
                notices: string[];
                provisional: boolean;
            };
        };
        /** @description 编号与查询码 */
        ReporterKey: {
            number: string;
            queryCode: string;
        };
        /** @description 供再次打印的回执，不含查询码 */
        ReportReceipt: {
            askAt: {
                contact: string;
                title: string;
            }[];
            attachments: {
                documents: number;
                images: number;
                recordings: number;
                videos: number;
            };
            channelTitle: string;
            due: {
                clause: string;
                /** Format: date-time */
                dueAt: string;
                dueDay: string;
                key: string;
                title: string;
            }[];
            number: string;
            place: string;
            receivedAt: string;
        };
        /** @description solved 为否：同一环节又出错；openIncidents 是案件现有的故障数 */
        Retried: {
            case: string;
            openIncidents: number;
            revision: number;
            solved: boolean;
        };
        /** @description 退回监督举报中心，须写明转办意见 */
        ReturnOpinion: {
            opinion: string;
            returnTo?: string;
        };
        /** @description 只含所要求的部分，其余为空；helper 是代填人，本人填写的为空 */
        Revealed: {
            email: string | null;
            helper: {
                name: string;
                phone: string;
                relation: string;
            } | null;
            idNumber: string | null;
            name: string | null;
            original: string | null;
            phone: string | null;
        };
        /** @description 理由先记入查阅记录，再显示内容 */
        RevealRequest: {
            /** @enum {string} */
            field: "identity" | "original";
            reason: string;
        };
        ReviewRequest: {
            number: string;
            queryCode: string;
            reason: string;
        };
        RollBack: {
            approver?: string;
            note: string;
            to: number;
        };
        /** @description 登录的人及其单位名称 */
        Self: {
            id: string;
            name: string;
            roles: string[];
            unit: string;
            unitTitle: string;
        };
        Session: {
            /** Format: date-time */
            expiresAt: string;
            mustChangePassword: boolean;
            person: components["schemas"]["Person"];
            token: string;
        };
        /** @description 交接事项 */
        ShiftNote: {
            /** Format: date-time */
            at: string;
            by: {
                id: string;
                name: string;
            };
            id: string;
            text: string;
        };
        ShiftNoteRequest: {
            text: string;
        };
        /** @description 司局内部审签的一步 */
        Signature: {
            agreed: boolean;
            at: string;
            by: string;
            opinion: string;
            /** @enum {string} */
            step: "handler" | "division-head" | "bureau-head";
            /** @enum {string} */
            what: "return" | "closing" | "extension" | "answer";
        };
        /** @description 内部审签：经办、处长、司领导，各到哪一步 */
        SignOff: {
            steps: {
                at: string;
                by: string;
                opinion: string;
                /** @enum {string} */
                state: "done" | "waiting" | "coming" | "refused";
                /** @enum {string} */
                step: "handler" | "division-head" | "bureau-head";
                title: string;
            }[];
            /** @enum {string} */
            what: "return" | "closing" | "extension" | "answer";
        };
        SimilarQuery: {
            place?: components["schemas"]["Place"];
            text: string;
        };
        /** @description likeness 为 0–1；open 为是的，补充到原件即可 */
        SimilarReport: {
            likeness: number;
            number: string;
            open: boolean;
            place: string;
            /** Format: date-time */
            receivedAt: string;
            samePlace: boolean;
        };
        /** @description 解除理由 */
        StandDown: {
            reason: string;
        };
        StatementAnswer: {
            answer: string;
            statement: string;
        };
        StatementRequest: {
            questions: string[];
            unit: string;
        };
        /** @description 查询码只显示这一次，请妥善保管；due 是告知举报人的日期，askAt 是查询的地方 */
        Submitted: {
            askAt: {
                contact: string;
                title: string;
            }[];
            due: {
                clause: string;
                /** Format: date-time */
                dueAt: string;
                dueDay: string;
                key: string;
                title: string;
            }[];
            number: string;
            queryCode: string;
            receivedAt: string;
            revision: number;
        };
        /** @description 督办单：在计的时限、已采取的督办步骤和未办完的承办事项；不含举报人信息 */
        SupervisionSheet: {
            assisting: components["schemas"]["Titled"][];
            bureau: components["schemas"]["Titled"] | null;
            category: string;
            clocks: components["schemas"]["ClockView"][];
            dispatchedAt: string;
            natureTitle: string;
            number: string;
            place: string;
            /** Format: date-time */
            printedAt: string;
            printedBy: {
                name: string;
                unit: components["schemas"]["Titled"];
            };
            steps: {
                /** Format: date-time */
                at: string;
                clock: string;
                clockTitle: string;
                dueAt: string;
                holder: components["schemas"]["Titled"] | null;
                kind: string;
                title: string;
            }[];
            subject: string;
            undertakers: {
                dueAt: string;
                request: string;
                state: string;
                unit: components["schemas"]["Titled"];
            }[];
        };
        Supplement: {
            /** @default [] */
            attachments: string[];
            number: string;
            queryCode: string;
            text: string;
        };
        /** @description schema 是表单（form-js），inputs 是任务的输入，options 是表单 valuesKey 所指的机构选项；修改时把 ETag 作为 If-Match 送回 */
        Task: {
            assignee: string | null;
            assigneeName: string | null;
            case: string;
            clause: string | null;
            clock: string | null;
            coverFor: {
                id: string;
                name: string;
            } | null;
            dueAt: string | null;
            element: string;
            form: string | null;
            id: string;
            inputs: {
                [key: string]: unknown;
            };
            mine: boolean;
            name: string;
            number: string;
            /** Format: date-time */
            openedAt: string;
            options: {
                [key: string]: {
                    label: string;
                    value: string;
                }[];
            };
            overdue: boolean;
            process: string;
            revision: number;
            role: string;
            roleTitle: string;
            schema: unknown;
            unit: string;
            unitTitle: string;
        };
        /** @description 达到 capped 的数，实际可能更多（“1 万以上”） */
        TaskCounts: {
            capped: number;
            decision: number;
            later: number;
            mine: number;
            open: number;
            overdue: number;
            today: number;
            unclaimed: number;
            week: number;
        };
        /** @description 未提交的表单内容，只属于本人；随任务结束而删除 */
        TaskDraft: {
            data: {
                [key: string]: components["schemas"]["__schema0"];
            };
            revision: number;
            /** Format: date-time */
            savedAt: string;
        };
        TaskDraftBody: {
            data: {
                [key: string]: components["schemas"]["__schema0"];
            };
        };
        TaskDraftSaved: {
            revision: number;
            /** Format: date-time */
            savedAt: string;
        };
        /** @description 待办一行；clocks 是本件全部在计的时限，先到期的在前；group 按到期分组；decision 有值：须由人决定；coverFor 有值：代他人办理 */
        TaskRow: {
            assignee: string | null;
            assigneeName: string | null;
            case: string;
            category: string;
            channel: string;
            clause: string | null;
            clock: string | null;
            clocks: components["schemas"]["Clock"][];
            coverFor: {
                id: string;
                name: string;
            } | null;
            decision: ("repeats" | "scope" | "nature" | "completeness" | "routing" | "sign-off" | "arbitration") | null;
            decisionTitle: string;
            dueAt: string | null;
            element: string;
            facets: {
                [key: string]: string | number | boolean | null;
            };
            flags: {
                emergency: boolean;
                repeatOf: string;
                returned: number;
                supervised: boolean;
            };
            form: string | null;
            /** @enum {string} */
            group: "overdue" | "today" | "week" | "later" | "none";
            id: string;
            mine: boolean;
            name: string;
            nature: ("report" | "consultation" | "suggestion" | "praise" | "invalid") | null;
            natureTitle: string;
            number: string;
            /** Format: date-time */
            openedAt: string;
            overdue: boolean;
            place: string;
            process: string;
            revision: number;
            role: string;
            roleTitle: string;
            status: ("received" | "reviewing" | "waiting-reporter" | "lapsed" | "dispatching" | "handling" | "returned" | "arbitration" | "notifying" | "feedback" | "merged" | "ended") | null;
            statusTitle: string;
            subject: string;
            unit: string;
            unitTitle: string;
        };
        /** @description 如何告知（电话、当面、信函……）及说明 */
        Telling: {
            how: string;
            note?: string;
        };
        /** @description 举报人看到的办理进度；acts 是现在可以做的事和不能做的理由；partOf 是拆分前原件的编号，没有拆分的为空；bureau 是主管司局 */
        Timeline: {
            acts: components["schemas"]["ReporterAct"][];
            asked: string[];
            attachments: {
                documents: number;
                images: number;
                recordings: number;
                videos: number;
            };
            bureau: string;
            clocks: components["schemas"]["ReporterClock"][];
            dispatchedAt: string;
            headline: string;
            mayDo: ("supplement" | "withdraw" | "rating" | "review")[];
            number: string;
            outcome: ("closed" | "answered" | "refused" | "guided" | "lapsed" | "withdrawn" | "merged" | "thanked" | "invalid") | null;
            outcomeTitle: string;
            partOf: string;
            parts: components["schemas"]["PartOfReport"][];
            place: string;
            question: {
                askedAt: string;
                items: string[];
                until: string | null;
            } | null;
            ratings: {
                at: string;
                comment: string;
                level: string;
            }[];
            receivedAt: string;
            reply: {
                at: string;
                text: string;
            } | null;
            reviews: {
                at: string;
                conclusion: string;
                kind: string;
                reason: string;
                result: string;
                stateTitle: string;
            }[];
            /** @enum {string} */
            status: "received" | "waiting-reporter" | "lapsed" | "dispatching" | "handling" | "notifying" | "feedback" | "merged" | "ended";
            statusTitle: string;
            supplements: {
                at: string;
                text: string;
            }[];
            text: string;
            timeline: components["schemas"]["TimelineEntry"][];
            told: {
                at: string;
                how: string;
                kind: string;
                text: string;
                title: string;
                told: boolean;
            }[];
        };
        /** @description 由早到晚；now 是现在所处的环节，planned 是预计的日期 */
        TimelineEntry: {
            /** Format: date-time */
            at: string;
            kind: string;
            /** @enum {string} */
            state: "done" | "now" | "planned";
            text: string;
            title: string;
        };
        /** @description 代码和名称 */
        Titled: {
            id: string;
            title: string;
        };
        /** @description 第十一条：承办事项 */
        UndertakerItem: {
            alarmedAt: string;
            answer: string;
            assignedAt: string;
            dueAt: string;
            id: string;
            name: string;
            reason: string;
            request: string;
            settledAt: string;
            /** @enum {string} */
            state: "open" | "answered" | "returned" | "written-off";
            unit: string;
        };
        Undertakers: {
            items: {
                request: string;
                unit: string;
            }[];
        };
        Unit: {
            id: string;
            /** @enum {string} */
            kind: "ministry" | "institution" | "centre" | "duty-office" | "bureau" | "basin" | "authority";
            level: string;
            name: string;
            parent: string;
            roles: string[];
        };
        /** @description 达到 capped 的数，实际可能更多 */
        UnreadNotices: {
            capped: number;
            unread: number;
        };
        /** @description offset 是已收到的字节数；传完后 attachment 可写入举报 */
        Upload: {
            attachment: components["schemas"]["Attachment"] | null;
            /** @enum {number} */
            chunkBytes: 524288;
            /** Format: date-time */
            expiresAt: string;
            id: string;
            offset: number;
            size: number;
        };
        /** @description 为什么是这一天：逐日列出；counted 计入，number 第几个，ticked 已过 */
        WhyThisDate: {
            days: {
                counted: boolean;
                day: string;
                /** @enum {string} */
                kind: "workday" | "weekend" | "holiday" | "make-up";
                name: string;
                number: number | null;
                provisional: boolean;
                ticked: boolean;
            }[];
            dayZero: string;
            dueDay: string;
            moves: {
                /** Format: date-time */
                at: string;
                /** Format: date-time */
                from: string;
                reason: string;
                /** Format: date-time */
                to: string;
            }[];
            notices: string[];
        };
        Withdrawal: {
            number: string;
            queryCode: string;
            reason: string;
        };
        WriteOff: {
            item: string;
            reason: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    About_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 平台做什么、渠道、类别和其他去处 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["About"];
                };
            };
            /** @description 过于频繁，Retry-After 为应等待的秒数 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 账号，按账号名排列 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Account"][];
                        next: string | null;
                    };
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccount"];
            };
        };
        responses: {
            /** @description 开立账号；一次性密码只显示这一次；可查看身份的须另一名安全管理员先批准 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedAccount"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一个账号，带 ETag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_change: {
        parameters: {
            query?: never;
            header: {
                /** @description 读取时得到的 ETag */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountAccess"];
            };
        };
        responses: {
            /** @description 改变单位、角色或停用；不能改本人的；可查看身份的须另一名安全管理员先批准；该账号的会话随之结束 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被他人修改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少 If-Match */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordReset"];
            };
        };
        responses: {
            /** @description 重置密码；一次性密码只显示这一次，首次登录须修改；可查看身份的和安全管理员的须另一名安全管理员先批准；会话随之结束 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedAccount"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_approve: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountGrant"];
            };
        };
        responses: {
            /** @description 另一名安全管理员批准授予可查看身份的岗位或重置其密码，七天内有效，用一次即失效 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountApproved"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Uploads_upload: {
        parameters: {
            query?: never;
            header: {
                /** @description 16–128 个字母、数字、连字符或下划线；同一键重发得到同一结果，同一键不同内容被拒绝（422） */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description 图片、视频、录音或 PDF，单个最大 10 MB；24 小时内未被引用即删除 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 过于频繁，Retry-After 为应等待的秒数 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Audit_accessLog: {
        parameters: {
            query?: {
                actor?: string;
                case?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 新的在前 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AccessRow"][];
                        next: string | null;
                    };
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Audit_logChains: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 核验访问日志的哈希链，逐个写入进程；next 不为空时尚未核验完 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AccessChain"][];
                        next: string | null;
                    };
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Audit_chain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 核验案件历史的哈希链 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainReport"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Audit_looks: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 谁看过这一案件，新的在前 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AccessRow"][];
                        next: string | null;
                    };
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Cases_list: {
        parameters: {
            query?: {
                bureau?: string;
                category?: string;
                cursor?: string;
                limit?: number;
                nature?: "report" | "consultation" | "suggestion" | "praise" | "invalid";
                /** @description 编号全称，或末六位（近一年多收到的） */
                number?: string;
                outcome?: "closed" | "answered" | "refused" | "guided" | "lapsed" | "withdrawn" | "merged" | "thanked" | "invalid";
                province?: string;
                receivedBefore?: string;
                receivedFrom?: string;
                status?: "received" | "reviewing" | "waiting-reporter" | "lapsed" | "dispatching" | "handling" | "returned" | "arbitration" | "notifying" | "feedback" | "merged" | "ended";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 新的在前；只含查询人可见的案件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CaseRow"][];
                        next: string | null;
                    };
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Cases_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一个案件，按查看人的权限 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Cases_attachments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 附件清单；无身份查看权限的只见数量和类型，copy 为真的可看去除元数据的副本 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAttachment"][];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Cases_download: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attachment: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 附件原件；无身份查看权限的得到照片去除元数据（位置、设备、时间）的副本，录音录像和文档不提供 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Cases_diagram: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                process: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 案件所用规则版本的流程图（BPMN） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Centre_emergency: {
        parameters: {
            query?: never;
            header: {
                /** @description 16–128 个字母、数字、连字符或下划线；同一键重发得到同一结果，同一键不同内容被拒绝（422） */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description 第八条：标记重特大突发事件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Bureau_extend: {
        parameters: {
            query?: never;
            header: {
                /** @description 16–128 个字母、数字、连字符或下划线；同一键重发得到同一结果，同一键不同内容被拒绝（422） */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description 第十条：延期备案 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FlashReports_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已签发的快报、续报和下一期草稿 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlashReports"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FlashReports_issue: {
        parameters: {
            query?: never;
            header: {
                /** @description 16–128 个字母、数字、连字符或下划线；同一键重发得到同一结果，同一键不同内容被拒绝（422） */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFlashReport"];
            };
        };
        responses: {
            /** @description 签发下一期 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlashReports"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Cases_history: {
        parameters: {
            query?: {
                after?: number;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 由旧到新；next 作为 after 送回 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["HistoryEntry"][];
                        next: number | null;
                    };
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Bureau_inquire: {
        parameters: {
            query?: never;
            header: {
                /** @description 16–128 个字母、数字、连字符或下划线；同一键重发得到同一结果，同一键不同内容被拒绝（422） */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Question"];
            };
        };
        responses: {
            /** @description 经中心向举报人询问 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Bureau_legal: {
        parameters: {
            query?: never;
            header: {
                /** @description 16–128 个字母、数字、连字符或下划线；同一键重发得到同一结果，同一键不同内容被拒绝（422） */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Question"];
            };
        };
        responses: {
            /** @description 第五条：征求法律意见 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Bureau_longTerm: {
        parameters: {
            query?: never;
            header: {
                /** @description 16–128 个字母、数字、连字符或下划线；同一键重发得到同一结果，同一键不同内容被拒绝（422） */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LongTerm"];
            };
        };
        responses: {
            /** @description 第十条：长期办理，司领导确定日期 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Around_looks: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 谁看过这一案件，新的在前；限监督举报中心和审计 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Look"][];
                        next: string | null;
                    };
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Centre_undo: {
        parameters: {
            query?: never;
            header: {
                /** @description 16–128 个字母、数字、连字符或下划线；同一键重发得到同一结果，同一键不同内容被拒绝（422） */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description 第七条(二)：撤销合并 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Around_around: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 重复、关联、拆分和同县的案件，最多 50 件，只含查询人可见的 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Neighbour"][];
                    };
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Cases_path: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 案件走过的环节：首次、末次时间和次数，按先后 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePath"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Preview_of: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CasePreviewRequest"];
            };
        };
        responses: {
            /** @description 预演退回或延期备案，列出将改变的时限；不能办的，与提交时同样说明 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Bureau_progress: {
        parameters: {
            query?: never;
            header: {
                /** @description 16–128 个字母、数字、连字符或下划线；同一键重发得到同一结果，同一键不同内容被拒绝（422） */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgressNote"];
            };
        };
        responses: {
            /** @description 第十条：办理进展 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Bureau_rectified: {
        parameters: {
            query?: never;
            header: {
                /** @description 16–128 个字母、数字、连字符或下划线；同一键重发得到同一结果，同一键不同内容被拒绝（422） */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Rectification"];
            };
        };
        responses: {
            /** @description 确认整改到位 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Undertaking_reported: {
        parameters: {
            query?: never;
            header: {
                /** @description 16–128 个字母、数字、连字符或下划线；同一键重发得到同一结果，同一键不同内容被拒绝（422） */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportedUnits"];
            };
        };
        responses: {
            /** @description 记录被举报单位 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Bureau_return: {
        parameters: {
            query?: never;
            header: {
                /** @description 16–128 个字母、数字、连字符或下划线；同一键重发得到同一结果，同一键不同内容被拒绝（422） */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnOpinion"];
            };
        };
        responses: {
            /** @description 第九条：退回并附转办意见 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Cases_revealPart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevealRequest"];
            };
        };
        responses: {
            /** @description 调阅密封内容，先记录理由 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Revealed"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Centre_spotCheck: {
        parameters: {
            query?: never;
            header: {
                /** @description 16–128 个字母、数字、连字符或下划线；同一键重发得到同一结果，同一键不同内容被拒绝（422） */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description 通知 二：部里抽查 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Undertaking_ask: {
        parameters: {
            query?: never;
            header: {
                /** @description 16–128 个字母、数字、连字符或下划线；同一键重发得到同一结果，同一键不同内容被拒绝（422） */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementRequest"];
            };
        };
        responses: {
            /** @description 要求被举报单位书面说明（不附举报内容） */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Undertaking_record: {
        parameters: {
            query?: never;
            header: {
                /** @description 16–128 个字母、数字、连字符或下划线；同一键重发得到同一结果，同一键不同内容被拒绝（422） */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementAnswer"];
            };
        };
        responses: {
            /** @description 登记收到的书面说明 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Around_sheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 督办单的内容，供打印；打印记入查阅记录 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionSheet"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Undertaking_assign: {
        parameters: {
            query?: never;
            header: {
                /** @description 16–128 个字母、数字、连字符或下划线；同一键重发得到同一结果，同一键不同内容被拒绝（422） */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Undertakers"];
            };
        };
        responses: {
            /** @description 第十一条：交承办单位办理 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Undertaking_writeOff: {
        parameters: {
            query?: never;
            header: {
                /** @description 16–128 个字母、数字、连字符或下划线；同一键重发得到同一结果，同一键不同内容被拒绝（422） */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteOff"];
            };
        };
        responses: {
            /** @description 说明理由核销承办事项 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Covers_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 未结束的代办 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Covers"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Covers_set: {
        parameters: {
            query?: never;
            header: {
                /** @description 16–128 个字母、数字、连字符或下划线；同一键重发得到同一结果，同一键不同内容被拒绝（422） */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CoverRequest"];
            };
        };
        responses: {
            /** @description 设代办人 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cover"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Covers_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 取消代办 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Covers_candidates: {
        parameters: {
            query?: {
                person?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 可以代办的人：同单位、岗位不少于被代办人 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"][];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Covers_people: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 可以为其设代办人的人：负责人见本单位的人，其他人为空 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"][];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Deliveries_list: {
        parameters: {
            query?: {
                channel?: string;
                cursor?: string;
                limit?: number;
                state?: "held" | "unknown";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description held 是多次失败待处理的，unknown 是结果不明、不会自动重发的 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DeliveryRow"][];
                        next: string | null;
                    };
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Deliveries_sendAgain: {
        parameters: {
            query?: never;
            header: {
                /** @description 16–128 个字母、数字、连字符或下划线；同一键重发得到同一结果，同一键不同内容被拒绝（422） */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 再发一次 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryRow"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Deliveries_recordTold: {
        parameters: {
            query?: never;
            header: {
                /** @description 16–128 个字母、数字、连字符或下划线；同一键重发得到同一结果，同一键不同内容被拒绝（422） */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Telling"];
            };
        };
        responses: {
            /** @description 已由人工告知：案件照已送达继续 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryRow"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DemoClock_now: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 演示时钟现在的时刻 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        now: string;
                    };
                };
            };
            /** @description 过于频繁，Retry-After 为应等待的秒数 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DemoClock_move: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockMove"];
            };
        };
        responses: {
            /** @description 把演示时钟往后调，并处理到期事项 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockMoved"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 过于频繁，Retry-After 为应等待的秒数 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DemoMessages_read: {
        parameters: {
            query?: {
                phone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 演示环境发出的短信，新的在前，最多 50 条 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            phone: string;
                            text: string;
                        }[];
                    };
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 过于频繁，Retry-After 为应等待的秒数 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Desk_caller: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallerQuery"];
            };
        };
        responses: {
            /** @description 该号码以前的举报件和来电；查看记入日志 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Caller"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Calls_list: {
        parameters: {
            query?: {
                agent?: string;
                cursor?: string;
                day?: string;
                limit?: number;
                outcome?: "report" | "joined" | "answered" | "guided" | "refused" | "harassment" | "wrong-number" | "abandoned";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一天的来电，不写 day 为今天；outcome 按结果，agent 按坐席 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Call"][];
                        next: string | null;
                    };
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Calls_take: {
        parameters: {
            query?: never;
            header: {
                /** @description 16–128 个字母、数字、连字符或下划线；同一键重发得到同一结果，同一键不同内容被拒绝（422） */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCall"];
            };
        };
        responses: {
            /** @description 接起来电 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Call"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Calls_end: {
        parameters: {
            query?: never;
            header: {
                /** @description 16–128 个字母、数字、连字符或下划线；同一键重发得到同一结果，同一键不同内容被拒绝（422） */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallEnd"];
            };
        };
        responses: {
            /** @description 选定结果，结束来电 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Call"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Calls_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 本人还没有选定结果的来电，没有为空 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        call: components["schemas"]["Call"] | null;
                    };
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Handover_sheet: {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 本单位的值班交接单；from、to 为本班起止，最长 7 日 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverSheet"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Handover_leave: {
        parameters: {
            query?: never;
            header: {
                /** @description 16–128 个字母、数字、连字符或下划线；同一键重发得到同一结果，同一键不同内容被拒绝（422） */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShiftNoteRequest"];
            };
        };
        responses: {
            /** @description 留下一条交接事项；其中的个人信息会被隐去 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftNote"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Desk_search: {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 监督举报库：最接近的答复在前，最多 10 条 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["BaseAnswer"][];
                    };
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Desk_enter: {
        parameters: {
            query?: never;
            header: {
                /** @description 16–128 个字母、数字、连字符或下划线；同一键重发得到同一结果，同一键不同内容被拒绝（422） */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeskReport"];
            };
        };
        responses: {
            /** @description 请向来电人读出编号和查询码；写明来电的，来电以此件结束 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submitted"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Desk_script: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 通话引导语、不在范围时念的话和号码、通话结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskScript"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Directory_units: {
        parameters: {
            query?: {
                cursor?: string;
                kind?: "ministry" | "institution" | "centre" | "duty-office" | "bureau" | "basin" | "authority";
                limit?: number;
                name?: string;
                parent?: string;
                role?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 按目录次序；kind 类别，role 可承担的岗位，parent 上级单位，name 名称所含文字 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Unit"][];
                        next: string | null;
                    };
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Duty_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "open" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 突发事件，新的在前；open 为未解除的 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DutyAlert"][];
                        next: string | null;
                        /** Format: date-time */
                        now: string;
                    };
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Duty_release: {
        parameters: {
            query?: never;
            header: {
                /** @description 16–128 个字母、数字、连字符或下划线；同一键重发得到同一结果，同一键不同内容被拒绝（422） */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StandDown"];
            };
        };
        responses: {
            /** @description 误报解除，写明理由；正常办理不受影响 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyReceipt"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Duty_colleagues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 可以接班的人 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                    }[];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Duty_contactTree: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 联系顺序和值班人员 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyContacts"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Duty_handovers: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 交接班记录，新的在前 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Handover"][];
                        next: string | null;
                    };
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Duty_give: {
        parameters: {
            query?: never;
            header: {
                /** @description 16–128 个字母、数字、连字符或下划线；同一键重发得到同一结果，同一键不同内容被拒绝（422） */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewHandover"];
            };
        };
        responses: {
            /** @description 交班：未结束的突发事件自动列出 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Duty_confirm: {
        parameters: {
            query?: never;
            header: {
                /** @description 16–128 个字母、数字、连字符或下划线；同一键重发得到同一结果，同一键不同内容被拒绝（422） */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 接班 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Duty_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description 16–128 个字母、数字、连字符或下划线；同一键重发得到同一结果，同一键不同内容被拒绝（422） */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 撤回没有人接的交班 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Duty_log: {
        parameters: {
            query?: {
                cursor?: string;
                day?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一天的值班日志，不写 day 为今天 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DutyLogEntry"][];
                        next: string | null;
                    };
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Duty_write: {
        parameters: {
            query?: never;
            header: {
                /** @description 16–128 个字母、数字、连字符或下划线；同一键重发得到同一结果，同一键不同内容被拒绝（422） */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDutyLogEntry"];
            };
        };
        responses: {
            /** @description 记一笔 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyLogEntry"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Guidance_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 受理什么、不受理什么以及该找谁；期限和须知 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Guidance"];
                };
            };
            /** @description 过于频繁，Retry-After 为应等待的秒数 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Incidents_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 停在出错环节的案件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["IncidentRow"][];
                        next: string | null;
                    };
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Incidents_retry: {
        parameters: {
            query?: never;
            header: {
                /** @description 16–128 个字母、数字、连字符或下划线；同一键重发得到同一结果，同一键不同内容被拒绝（422） */
                "Idempotency-Key": string;
            };
            path: {
                case: string;
                incident: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 在出错的环节重新执行 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Retried"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Live_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 服务器推送：hello；cases {ids, more} 案件有变化；tasks 任务列表须重读；notices 有新通知；end 会话结束。带 Last-Event-ID 重连时先发 tasks 和 notices；每 20 秒一次心跳 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Notices_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 新的在前 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Notice"][];
                        next: string | null;
                    };
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Notices_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadNotices"];
            };
        };
        responses: {
            /** @description 标为已读，只改本人所见 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadNotices"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Notices_unreadCount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 未读通知数 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadNotices"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Overview_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 故障、发送、隔离和到期处理的概况，不含案件内容 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationsSummary"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Phone_ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhoneCodeRequest"];
            };
        };
        responses: {
            /** @description 发送六位验证码；每个号码每分钟一次 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneCodeSent"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 过于频繁，Retry-After 为应等待的秒数 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Phone_reports: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 该号码提交过的举报（需手机令牌），新的在前 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OwnReport"][];
                        next: string | null;
                    };
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 过于频繁，Retry-After 为应等待的秒数 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Phone_newCode: {
        parameters: {
            query?: never;
            header: {
                /** @description 16–128 个字母、数字、连字符或下划线；同一键重发得到同一结果，同一键不同内容被拒绝（422） */
                "Idempotency-Key": string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 重新生成查询码（需手机令牌），原查询码失效 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewQueryCode"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 过于频繁，Retry-After 为应等待的秒数 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Phone_close: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 令牌作废 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 过于频繁，Retry-After 为应等待的秒数 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Phone_verify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhoneCodeProof"];
            };
        };
        responses: {
            /** @description 用验证码换取该号码的令牌，30 分钟有效 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneToken"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 过于频繁，Retry-After 为应等待的秒数 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Places_below: {
        parameters: {
            query?: {
                parent?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 下一级区划；不写 parent 为各省 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Division"][];
                    };
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 过于频繁，Retry-After 为应等待的秒数 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Places_search: {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 名称含有所填文字的区划，最多 20 个，more 为还有更多 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PlaceCandidate"][];
                        more: boolean;
                    };
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 过于频繁，Retry-After 为应等待的秒数 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Policy_approve: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Approval"];
            };
        };
        responses: {
            /** @description 另一设计员批准一份将发布的内容，七天内有效，用一次即失效 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approved"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Policy_check: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyDraft"];
            };
        };
        responses: {
            /** @description 流程图、表单、规则及其用例、期限逐项检查 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyCheck"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Policy_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 新的在前 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Release"][];
                        next: string | null;
                    };
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Policy_publish: {
        parameters: {
            query?: never;
            header: {
                /** @description 16–128 个字母、数字、连字符或下划线；同一键重发得到同一结果，同一键不同内容被拒绝（422） */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Publication"];
            };
        };
        responses: {
            /** @description 发布为下一版本；基础版本不是最新时被拒绝并列出差异 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Release"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Policy_file: {
        parameters: {
            query: {
                path: string;
            };
            header?: never;
            path: {
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 某一文件的内容 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyFile"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Policy_rollBack: {
        parameters: {
            query?: never;
            header: {
                /** @description 16–128 个字母、数字、连字符或下划线；同一键重发得到同一结果，同一键不同内容被拒绝（422） */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RollBack"];
            };
        };
        responses: {
            /** @description 把旧版本重新发布 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Release"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Incidents_quarantine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 无法装载或写入的案件，最多 100 件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuarantineRow"][];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Deliveries_register: {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                register: string;
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 登记簿的编号，由小到大；延期备案的 register 为 extension-filing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RegisterRow"][];
                        next: string | null;
                    };
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Portal_submit: {
        parameters: {
            query?: never;
            header: {
                /** @description 16–128 个字母、数字、连字符或下划线；同一键重发得到同一结果，同一键不同内容被拒绝（422） */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReport"];
            };
        };
        responses: {
            /** @description 已收到 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submitted"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 过于频繁，Retry-After 为应等待的秒数 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Portal_rate: {
        parameters: {
            query?: never;
            header: {
                /** @description 16–128 个字母、数字、连字符或下划线；同一键重发得到同一结果，同一键不同内容被拒绝（422） */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Rating"];
            };
        };
        responses: {
            /** @description 第十二条：对答复评价 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changed"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 过于频繁，Retry-After 为应等待的秒数 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Portal_receipt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReporterKey"];
            };
        };
        responses: {
            /** @description 再次打印回执，不含查询码 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportReceipt"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 过于频繁，Retry-After 为应等待的秒数 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Portal_askReview: {
        parameters: {
            query?: never;
            header: {
                /** @description 16–128 个字母、数字、连字符或下划线；同一键重发得到同一结果，同一键不同内容被拒绝（422） */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewRequest"];
            };
        };
        responses: {
            /** @description 第十三条：申请复查或复核 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changed"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 过于频繁，Retry-After 为应等待的秒数 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Phone_findSimilar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimilarQuery"];
            };
        };
        responses: {
            /** @description 提交前看看自己是否已反映过同一事项（需手机令牌）；只列本人的 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SimilarReport"][];
                    };
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 过于频繁，Retry-After 为应等待的秒数 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Portal_status: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReporterKey"];
            };
        };
        responses: {
            /** @description 办理进度：现在到哪一步、到期日及算法、可以做什么 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 过于频繁，Retry-After 为应等待的秒数 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Portal_supplement: {
        parameters: {
            query?: never;
            header: {
                /** @description 16–128 个字母、数字、连字符或下划线；同一键重发得到同一结果，同一键不同内容被拒绝（422） */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Supplement"];
            };
        };
        responses: {
            /** @description 补充内容归入同一编号 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changed"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 过于频繁，Retry-After 为应等待的秒数 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Portal_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description 16–128 个字母、数字、连字符或下划线；同一键重发得到同一结果，同一键不同内容被拒绝（422） */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withdrawal"];
            };
        };
        responses: {
            /** @description 撤回请求已记录，由中心决定是否终止 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changed"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 过于频繁，Retry-After 为应等待的秒数 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_who: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 当前登录的人 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Self"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description 会话写入 Cookie；token 可作 Bearer 使用 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 过于频繁，Retry-After 为应等待的秒数 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_close: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 退出登录 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description 所有会话随之结束，须重新登录 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tasks_list: {
        parameters: {
            query?: {
                category?: string;
                claimed?: "true" | "false";
                cursor?: string;
                decision?: "true" | "false";
                due?: "overdue" | "today" | "week" | "later";
                element?: string;
                limit?: number;
                number?: string;
                /** @description 编号、标题、地点中的文字 */
                q?: string;
                role?: string;
                scope?: "mine" | "unit";
                sort?: "due" | "newest";
                /** @description 多少个工作日内到期，含已逾期的 */
                within?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 先到期的在前（sort=newest 新的在前）；可按到期、环节、类别、认领、编号和文字筛选 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TaskRow"][];
                        next: string | null;
                    };
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tasks_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一个任务及其表单，带 ETag */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tasks_claim: {
        parameters: {
            query?: never;
            header: {
                /** @description 16–128 个字母、数字、连字符或下划线；同一键重发得到同一结果，同一键不同内容被拒绝（422） */
                "Idempotency-Key": string;
                /** @description 读取时得到的 ETag */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 认领 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被他人修改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少 If-Match */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tasks_colleagues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 可以接手该任务的人 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"][];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tasks_complete: {
        parameters: {
            query?: never;
            header: {
                /** @description 16–128 个字母、数字、连字符或下划线；同一键重发得到同一结果，同一键不同内容被拒绝（422） */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FilledIn"];
            };
        };
        responses: {
            /** @description 按表单办结；result 是办结的结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Drafts_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 本人在这一任务上未提交的内容，带 ETag；没有则 404 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDraft"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Drafts_save: {
        parameters: {
            query?: never;
            header: {
                /** @description 读取时得到的 ETag */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskDraftBody"];
            };
        };
        responses: {
            /** @description 保存；If-Match 为所见的版本，第一次为 "0"；他处已先保存的 412，current 是现有内容 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDraftSaved"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被他人修改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少 If-Match */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Drafts_drop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 弃去未提交的内容 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tasks_handOver: {
        parameters: {
            query?: never;
            header: {
                /** @description 16–128 个字母、数字、连字符或下划线；同一键重发得到同一结果，同一键不同内容被拒绝（422） */
                "Idempotency-Key": string;
                /** @description 读取时得到的 ETag */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOver"];
            };
        };
        responses: {
            /** @description 转交给本单位同岗位的同事 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被他人修改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少 If-Match */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tasks_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FilledIn"];
            };
        };
        responses: {
            /** @description 按下以后：按所填内容预演，列出将改变的时限；不能办的，与提交时同样说明 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tasks_unclaim: {
        parameters: {
            query?: never;
            header: {
                /** @description 16–128 个字母、数字、连字符或下划线；同一键重发得到同一结果，同一键不同内容被拒绝（422） */
                "Idempotency-Key": string;
                /** @description 读取时得到的 ETag */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 退回认领；本单位负责人可以收回他人认领的任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容已被他人修改 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少 If-Match */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Bulk_claim: {
        parameters: {
            query?: never;
            header: {
                /** @description 16–128 个字母、数字、连字符或下划线；同一键重发得到同一结果，同一键不同内容被拒绝（422） */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkClaim"];
            };
        };
        responses: {
            /** @description 批量认领，最多 100 件，逐件答复 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResult"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Bulk_complete: {
        parameters: {
            query?: never;
            header: {
                /** @description 16–128 个字母、数字、连字符或下划线；同一键重发得到同一结果，同一键不同内容被拒绝（422） */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkComplete"];
            };
        };
        responses: {
            /** @description 同一环节的任务批量办结（批量分办），最多 50 件，逐件校验、逐件答复 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResult"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tasks_counts: {
        parameters: {
            query?: {
                role?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 本单位本岗位的待办数，按到期分组；mine 是本人认领的 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskCounts"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未登录 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有权限 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ResumableUploads_begin: {
        parameters: {
            query?: never;
            header: {
                /** @description 16–128 个字母、数字、连字符或下划线；同一键重发得到同一结果，同一键不同内容被拒绝（422） */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUpload"];
            };
        };
        responses: {
            /** @description 开始上传；24 小时内传完并在举报中引用，否则删除 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 与现状冲突 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 过于频繁，Retry-After 为应等待的秒数 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ResumableUploads_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 上传到哪里了 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 过于频繁，Retry-After 为应等待的秒数 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ResumableUploads_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 放弃上传 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 过于频繁，Retry-After 为应等待的秒数 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ResumableUploads_progress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已收到多少：见响应头 Upload-Offset 和 Upload-Length */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 过于频繁，Retry-After 为应等待的秒数 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ResumableUploads_append: {
        parameters: {
            query?: never;
            header: {
                /** @description 本段从第几个字节开始 */
                "Upload-Offset": number;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/offset+octet-stream": string;
            };
        };
        responses: {
            /** @description 续传一段；位置不对时为 409，先查询再续 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
            /** @description 请求有误，errors 逐项列出 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有，或者无权知道有没有 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 办理规则不允许 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 过于频繁，Retry-After 为应等待的秒数 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Health_health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 进程在运行 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description 过于频繁，Retry-After 为应等待的秒数 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Health_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 未就绪时状态为 503 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description 过于频繁，Retry-After 为应等待的秒数 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 出错时的说明 */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
